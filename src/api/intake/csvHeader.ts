import { parse } from 'csv-parse/sync';

/** The columns of a CSV file, each a path into a record, and what stands between cells. */
export type CsvHeader = { columns: string[]; delimiter: string };

const delimiters = [',', ';', '\t'] as const;
/** Steps of a path; a record has four at most. */
const deepest = 20;

/** Reads the first line of a CSV file. @throws Error that names the columns which cannot be. */
export function readCsvHeader(line: string): CsvHeader {
  if (line.includes('\r')) throw new Error('its lines end in a carriage return alone');
  const delimiter = delimiterOf(line);
  const columns = cellsOf(line, delimiter).map(column => column.trim());
  const named = columns.filter(column => column !== '');
  if (named.length === 0) throw new Error('its first line names no columns');
  const known = new Set<string>();
  for (const column of named) {
    if (known.has(column)) throw new Error(`the column "${column}" is there twice`);
    if (column.split('.').length > deepest) throw new Error(`a column is nested more than ${deepest} deep`);
    known.add(column);
  }
  for (const column of named) {
    const steps = column.split('.');
    const above = steps.map((_, count) => steps.slice(0, count).join('.')).find(path => path !== '' && known.has(path));
    if (above !== undefined) throw new Error(`the columns "${above}" and "${column}" exclude each other`);
  }
  return { columns, delimiter };
}

/** The cells of one row. @throws Error when a quote stands where none may. */
export function cellsOf(row: string, delimiter: string): string[] {
  const [cells = []] = parse(row, { delimiter, record_delimiter: '\n', relax_column_count: true }) as string[][];
  return cells;
}

/** What most often stands between the names: they hold none of the three themselves. */
function delimiterOf(line: string): string {
  const unquoted = line.replace(/"[^"]*"/g, '');
  const counts = delimiters.map(delimiter => unquoted.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}
