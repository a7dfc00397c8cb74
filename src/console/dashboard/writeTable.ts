import { csvCell } from '#domain/csvCell.ts';
import { csvFile } from '#domain/csvFile.ts';
import { type Cell, type Column, nameOfColumn, type Table, type Unit, type Value } from './table.ts';

type Written = { heads: readonly string[]; write?: (value: number) => string };
const percent = (share: number) => (100 * share).toFixed(1);
const tenths = (value: number) => value.toFixed(1);

/** What follows the name of a column in the header, a column of the file each, and how its numbers are written. */
const forms: Record<Unit, Written> = {
  share: { heads: ['_percent'], write: percent },
  points: { heads: ['_points'], write: percent },
  hours: { heads: ['_hours'], write: tenths },
  mean: { heads: [''], write: tenths },
  shares: { heads: ['_lower_percent', '_upper_percent'], write: percent },
  range: { heads: ['_lower', '_upper'] },
  money: { heads: ['_minor_units', '_refunds'] },
};
const plain: Written = { heads: [''] };
const formOf = (column: Column) => (typeof column === 'string' ? plain : forms[column.unit]);

/**
 * A figure's table as CSV, row by row as it is shown; numbers with a decimal point, what is not known as nothing. The header says of what: `_percent`, `_points` (of a
 * hundred) and `_hours` with one decimal, a range as two columns.
 */
export function writeTable({ columns, rows }: Table): string {
  const head = columns.flatMap(column => formOf(column).heads.map(end => csvCell(nameOfColumn(column) + end)));
  const line = (cells: readonly Cell[]) =>
    cells.flatMap(({ text, value = text }, i) => {
      const { heads, write } = formOf(columns[i]!);
      const values = Array.isArray(value) ? value : [value];
      return heads.map((_, part) => written(values[part] ?? '', write));
    });
  return csvFile([head, ...rows.map(({ cells }) => line(cells))]);
}

function written(value: Exclude<Value, null>, write: Written['write']): string {
  return typeof value === 'number' && write ? `"${write(value)}"` : csvCell(value);
}
