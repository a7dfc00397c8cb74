import { parse } from 'csv-parse/sync';
import { recordOfRow } from './recordOfRow.ts';

/** A record of a file with its line (in CSV the last of its lines), or why that line is none. */
export type LineRead = { line: number; record: unknown } | { line: number; unreadable: string };

export type FileFormat = 'ndjson' | 'csv';

/** The records of an NDJSON or CSV text, in order; blank lines are passed over. A line that cannot be read is answered, not thrown. */
export function* readRecords(text: string, format: FileFormat): Generator<LineRead> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (format === 'csv') yield* readRows(body);
  else yield* readLines(body);
}

function* readLines(text: string): Generator<LineRead> {
  let line = 0;
  for (const content of text.split('\n')) {
    line++;
    if (content.trim() === '') continue;
    let record: unknown;
    try {
      record = JSON.parse(content);
    } catch (error) {
      yield { line, unreadable: `not JSON: ${(error as Error).message}` };
      continue;
    }
    yield { line, record };
  }
}

function* readRows(text: string): Generator<LineRead> {
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(text, {
      columns: true,
      skip_empty_lines: true,
      info: true,
      delimiter: [',', ';', '\t'],
    }) as unknown as typeof rows;
  } catch (error) {
    yield { line: (error as { lines?: number }).lines ?? 1, unreadable: `not CSV: ${(error as Error).message}` };
    return;
  }
  for (const { record, info } of rows) yield { line: info.lines, record: recordOfRow(record) };
}

/** The format that a file's name says, by its ending; undefined for any other. */
export function formatOf(fileName: string): FileFormat | undefined {
  if (/\.(ndjson|jsonl)$/i.test(fileName)) return 'ndjson';
  if (/\.csv$/i.test(fileName)) return 'csv';
  return undefined;
}
