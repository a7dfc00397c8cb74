import type { Messages } from './catalogue.ts';

export const importEn = {
  'import.title': 'Import',
  'import.lead':
    'Claims from a file. It is checked first and nothing is kept; only then do you import. The same file can be imported again without harm.',
  'import.choose': 'Choose a file',
  'import.drop': 'or drop it here',
  'import.other': 'Choose another file',
  'import.limits': 'What a file has to be',
  'import.limit.format':
    'NDJSON (.ndjson, .jsonl: a claim a line) or CSV (.csv: the first line names the fields, as “order.paid.amount”).',
  'import.limit.encoding': 'UTF-8, of any length. One claim is at most 200,000 characters.',
  'import.limit.strict': 'A field that is not known is refused by name; data of your own goes under “extra”.',
  'import.limit.history':
    'A claim may bring its past along under “history”. It counts in the figures as if it had happened here; nothing of it is sent or paid again.',
  'import.limit.photos':
    'Photos are not in a file: your system sends them with its key, or “npm run import” takes them from a folder.',
  'import.limit.page':
    'Stay on this page while it runs. What came in before you leave stays in; the rest comes with the next try.',
  'import.format': 'The record, field by field, is in the API description',
  'import.badName': 'The name of the file has to end in .ndjson, .jsonl or .csv.',
  'import.badEncoding': 'The file is not UTF-8. Save it as UTF-8 and choose it again; nothing was imported.',
  'import.empty': 'There is no claim in this file.',
  'import.unreadable': 'The file can no longer be read: it was moved or changed. Choose it again.',
  'import.tooLong': 'is longer than {count} characters',
  'import.tooLongOpen': 'is longer than {count} characters: is a quote never closed?',
  'import.checking': 'Checking {file}',
  'import.importing': 'Importing {file}',
  'import.checked': 'Checked: {file}',
  'import.done': 'Imported: {file}',
  'import.stopped': 'Stopped: {file}',
  'import.progress': {
    one: '{count} claim read, {percent} % of the file',
    other: '{count} claims read, {percent} % of the file',
  },
  'import.stop': 'Stop',
  'import.goOn': 'Go on',
  'import.broke': '{fault} What came in so far stays in; going on repeats nothing.',
  'import.count.read': 'Read',
  'import.count.wouldAccept': 'Would come in',
  'import.count.accepted': 'Came in',
  'import.count.known': 'Known already',
  'import.count.refused': 'Refused',
  'import.act': { one: 'Import {count} claim', other: 'Import {count} claims' },
  'import.nothing': 'Nothing in this file is new: there is nothing to import.',
  'import.refusals': 'What is refused, and why',
  'import.line': 'Line',
  'import.field': 'Field',
  'import.reason': 'Reason',
  'import.wholeRecord': 'the whole line',
  'import.moreRefusals': {
    one: '{count} more reason is in the report.',
    other: '{count} more reasons are in the report.',
  },
  'import.report': 'Download the report',
} satisfies Messages;
