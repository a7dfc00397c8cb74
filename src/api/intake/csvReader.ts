import { type CsvHeader, cellsOf, readCsvHeader } from './csvHeader.ts';
import type { LineRead } from './readRecords.ts';
import { recordOfRow } from './recordOfRow.ts';

type Line = { text: string; number: number; fault?: string };

/**
 * Reads CSV line by line: the first that is not blank names the columns, each further row is a record, over several lines where a cell in
 * quotes holds line feeds. A row that cannot be read is answered and stops nothing; without a header nothing can be read.
 * @param longest characters of a row; a quote that is not closed within them is answered at the line where the row began.
 * @param toRecord what is made of the cells of a row, by the names of their columns: a claim's record, unless said otherwise.
 */
export function csvReader(longest: number, toRecord: (row: Record<string, string>) => unknown = recordOfRow) {
  let header: CsvHeader | 'none' | undefined;
  let row: Line[] = [];
  let inQuotes = false;

  function read(text: string, number: number, fault?: string): LineRead[] {
    if (header === 'none' || (row.length === 0 && fault === undefined && text.trim() === '')) return [];
    row.push({ text, number, fault });
    inQuotes = header !== undefined && endsInQuotes(text, header.delimiter, inQuotes);
    if (inQuotes) return row.reduce((sum, line) => sum + line.text.length + 1, 0) > longest ? giveUp() : [];
    const whole = row;
    row = [];
    return readRow(whole);
  }

  function readRow(lines: Line[]): LineRead[] {
    const line = lines.at(-1)!.number;
    const text = lines
      .map(one => one.text)
      .join('\n')
      .replace(/\r$/, '');
    try {
      const fault = lines.find(one => one.fault !== undefined)?.fault;
      if (fault !== undefined) throw new Error(fault);
      if (header === undefined || header === 'none') {
        header = readCsvHeader(text);
        return [];
      }
      return [{ line, record: toRecord(namedCells(cellsOf(text, header.delimiter), header)) }];
    } catch (error) {
      header ??= 'none';
      return [{ line, unreadable: `not CSV: ${(error as Error).message}` }];
    }
  }

  /** The row never ends: its first line is no record, and the others are read anew. */
  function giveUp(): LineRead[] {
    const [first, ...others] = row;
    row = [];
    inQuotes = false;
    const refused = { line: first!.number, unreadable: 'not CSV: a quote is opened and not closed' };
    return [refused, ...others.flatMap(({ text, number, fault }) => read(text, number, fault))];
  }

  return {
    read,
    end(): LineRead[] {
      const answers: LineRead[] = [];
      while (row.length > 0) answers.push(...giveUp());
      return answers;
    },
  };
}

/** Whether a cell in quotes goes on in the next line. A quote counts at the beginning of a cell only, as when the row is read. */
function endsInQuotes(text: string, delimiter: string, begun: boolean): boolean {
  let open = begun;
  let atStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (open) {
      if (character !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else open = false;
    } else if (character === '"' && atStart) open = true;
    atStart = !open && character === delimiter;
  }
  return open;
}

function namedCells(cells: string[], { columns }: CsvHeader): Record<string, string> {
  if (cells.length !== columns.length) throw new Error(`has ${cells.length} cells for ${columns.length} columns`);
  const unnamed = cells.findIndex((cell, place) => cell !== '' && columns[place] === '');
  if (unnamed >= 0) throw new Error(`has a value in column ${unnamed + 1}, which has no name`);
  return Object.fromEntries(cells.map((cell, place) => [columns[place]!, cell]));
}
