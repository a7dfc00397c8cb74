import { csvReader } from './csvReader.ts';
import type { FileFormat, LineRead } from './readRecords.ts';

/** Reads a file line by line, holding no more of it than the record that is not whole yet. */
export type RecordReader = {
  /** Takes the next line, without its line feed, and answers the records that are whole with it. `fault`: why it cannot be believed. */
  read(line: string, fault?: string): LineRead[];
  /** There are no more lines. */
  end(): LineRead[];
};

/** Characters of a record: what is longer is refused by every route, and need not be held. */
export const longestRecord = 1024 * 1024;

/** Reads the lines of an NDJSON or CSV file. A byte order mark before the first is passed over. */
export function recordReader(format: FileFormat): RecordReader {
  const records = format === 'csv' ? csvReader(longestRecord) : { read: readJson, end: () => [] };
  let number = 0;
  return {
    read(line, fault) {
      number += 1;
      if (line.length > longestRecord) return records.read('', number, `is longer than ${longestRecord} characters`);
      return records.read(number === 1 ? line.replace(/^\uFEFF/, '') : line, number, fault);
    },
    end: () => records.end(),
  };
}

function readJson(content: string, line: number, fault?: string): LineRead[] {
  if (fault !== undefined) return [{ line, unreadable: fault }];
  if (content.trim() === '') return [];
  try {
    return [{ line, record: JSON.parse(content) }];
  } catch (error) {
    return [{ line, unreadable: `not JSON: ${(error as Error).message}` }];
  }
}
