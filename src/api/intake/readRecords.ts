import { recordReader } from './recordReader.ts';

/** A record of a file with its line (in CSV the last of its lines), or why that line is none. */
export type LineRead = { line: number; record: unknown } | { line: number; unreadable: string };

export type FileFormat = 'ndjson' | 'csv';

/** The records of an NDJSON or CSV text, in order; blank lines are passed over. A line that cannot be read is answered, not thrown. */
export function* readRecords(text: string, format: FileFormat): Generator<LineRead> {
  const reader = recordReader(format);
  for (const line of text.split('\n')) yield* reader.read(line);
  yield* reader.end();
}

/** The format that a file's name says, by its ending; undefined for any other. */
export function formatOf(fileName: string): FileFormat | undefined {
  if (/\.(ndjson|jsonl)$/i.test(fileName)) return 'ndjson';
  if (/\.csv$/i.test(fileName)) return 'csv';
  return undefined;
}
