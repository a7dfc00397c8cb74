import { csvCell } from '#domain/csvCell.ts';
import type { Table } from './table.ts';

/** A figure's table as CSV, row by row as it is shown; numbers as numbers, what is not known as nothing. The mark before it tells spreadsheets that it is UTF-8. */
export function writeTable({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map(({ cells }) => cells.map(({ text, value = text }) => value ?? ''))];
  return `\uFEFF${lines.map(line => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
