import { splitRecords } from '../import/splitRecords.ts';

/** Rows of one request: few enough that the progress moves. */
const rowsAtOnce = 100;
const charactersAtOnce = 300_000;

/** A part of a file with its header; `firstLine`: the line of the file on which the row after the header stands. */
export type SettlementPart = { text: string; firstLine: number };

/** The text of a file, whatever a spreadsheet wrote it in: UTF-8, UTF-16 with its mark, or else Windows-1252. */
export async function textOfFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(marked, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The parts of a CSV file, in order: its header and some rows, each on the line that it has in the file, counted from `firstLine`. */
export async function* settlementParts(text: string): AsyncGenerator<SettlementPart> {
  let header: string | undefined;
  let part: (SettlementPart & { rows: number; line: number }) | undefined;
  for await (const { line, text: row } of splitRecords(new Blob([text]), 'csv')) {
    if (header === undefined) {
      header = row;
      continue;
    }
    if (part && (part.rows >= rowsAtOnce || part.text.length + row.length > charactersAtOnce)) {
      yield part;
      part = undefined;
    }
    part ??= { text: header, firstLine: line, rows: 0, line: line - 1 };
    part.text += '\n'.repeat(line - part.line) + row;
    part.line = line + row.split('\n').length - 1;
    part.rows += 1;
  }
  if (part) yield part;
  else if (header !== undefined) yield { text: header, firstLine: 2 };
}
