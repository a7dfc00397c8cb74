export type Format = 'ndjson' | 'csv';
/** A record as it stands in the file, with the line on which it begins; `bytes`: how far the file is read. */
export type RecordRead = { line: number; text: string; bytes: number };

/** Characters of one record: the API takes no more. */
export const longestRecord = 200_000;
const slice = 256 * 1024;

/** The format that a file's name says; undefined for any other. */
export function formatOf(name: string): Format | undefined {
  if (/\.(ndjson|jsonl)$/i.test(name)) return 'ndjson';
  return /\.csv$/i.test(name) ? 'csv' : undefined;
}

/**
 * The records of a file, of any length, without holding more of it than a slice and a record; blank lines are passed over. In CSV the first is the
 * header, and a line break between quotes ends no record. One that is too long ends at the line break after its first 200,000 characters.
 * @throws TypeError when the file is not UTF-8; the browser's own error when it cannot be read.
 */
export async function* splitRecords(file: Blob, format: Format): AsyncGenerator<RecordRead> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const state = { rest: '', quoted: false, from: 0, line: 1, begun: 1 };
  for (let at = 0; at < file.size; at += slice) {
    const bytes = Math.min(at + slice, file.size);
    const piece = new Uint8Array(await file.slice(at, bytes).arrayBuffer());
    state.rest += decoder.decode(piece, { stream: bytes < file.size });
    for (const record of wholeRecords(state, format)) yield { ...record, bytes };
  }
  if (state.rest.trim() !== '') yield { line: state.begun, text: withoutBreak(state.rest), bytes: file.size };
}

type State = { rest: string; quoted: boolean; from: number; line: number; begun: number };

/** Takes the records that are whole by now off the text; `from` is how far it was looked at. */
function* wholeRecords(state: State, format: Format): Generator<{ line: number; text: string }> {
  let start = 0;
  const marks = format === 'csv' ? /["\n]/g : /\n/g;
  marks.lastIndex = state.from;
  for (let mark = marks.exec(state.rest); mark; mark = marks.exec(state.rest)) {
    if (mark[0] === '"') {
      state.quoted = !state.quoted;
      continue;
    }
    state.line += 1;
    if (state.quoted && mark.index - start <= longestRecord) continue;
    state.quoted = false;
    const text = withoutBreak(state.rest.slice(start, mark.index));
    if (text.trim() !== '') yield { line: state.begun, text };
    start = mark.index + 1;
    state.begun = state.line;
  }
  state.rest = state.rest.slice(start);
  state.from = state.rest.length;
}

const withoutBreak = (text: string) => text.replace(/\r?\n?$/, '');
