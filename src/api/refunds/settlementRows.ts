import type { SettlementColumn } from '#domain/settlementFaults.ts';
import { columnOf } from '#domain/settlements/columnOf.ts';
import type { SettlementCells } from '#domain/settlements/readSettlement.ts';
import { readCsvHeader } from '../intake/csvHeader.ts';
import { csvReader } from '../intake/csvReader.ts';
import { longestRecord } from '../intake/recordReader.ts';

/** A row of a file of settlements with its line (the last of them, where it has several), or why that line is none. */
export type SettlementRow = { line: number } & ({ cells: SettlementCells } | { unreadable: string });

/** What is wrong with the first line of a file: it cannot be read, or columns are not there or there twice. */
export class UnreadableHeader extends Error {
  override name = 'UnreadableHeader';
  readonly lacks: readonly SettlementColumn[];
  readonly twice: readonly SettlementColumn[];

  constructor(message: string, lacks: readonly SettlementColumn[] = [], twice: readonly SettlementColumn[] = []) {
    super(message);
    this.lacks = lacks;
    this.twice = twice;
  }
}

const needed = ['amount', 'currency', 'settledOn', 'reference'] as const satisfies SettlementColumn[];
const naming = ['claim', 'externalId', 'order'] as const satisfies SettlementColumn[];

/**
 * The rows of a CSV text, with whatever stands between its cells, under whatever names `columnOf` knows; columns that mean nothing here are passed over.
 * @param firstLine the line of the file on which the row after the header stands.
 * @throws UnreadableHeader
 */
export function settlementRows(text: string, firstLine: number): SettlementRow[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  requireColumns(lines.find(line => line.trim() !== '') ?? '');
  const reader = csvReader(longestRecord, row => row);
  const read = [...lines.flatMap((line, i) => reader.read(line, i + 1)), ...reader.end()];
  return read.map(one => {
    const line = one.line + firstLine - 2;
    return 'unreadable' in one ? { line, unreadable: one.unreadable } : { line, cells: cellsOf(one.record) };
  });
}

function requireColumns(first: string): void {
  let columns: SettlementColumn[];
  try {
    columns = readCsvHeader(first.replace(/\r$/, '')).columns.flatMap(name => columnOf(name) ?? []);
  } catch (error) {
    throw new UnreadableHeader((error as Error).message);
  }
  const twice = [...new Set(columns.filter((column, i) => columns.indexOf(column) !== i))];
  const lacks: SettlementColumn[] = needed.filter(column => !columns.includes(column));
  if (!naming.some(column => columns.includes(column))) lacks.unshift('claim');
  if (lacks.length + twice.length > 0) throw new UnreadableHeader('columns are missing or doubled', lacks, twice);
}

function cellsOf(row: unknown): SettlementCells {
  const cells = Object.entries(row as Record<string, string>).map(([name, cell]) => [columnOf(name), cell]);
  return Object.fromEntries(cells.filter(([column]) => column !== undefined));
}
