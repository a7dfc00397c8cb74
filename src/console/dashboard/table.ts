import type { Mark } from '#api/schemas/dashboardMark.ts';

/** What the numbers of a column are: how a file writes them, and what its header says of it. Shares and points are of 1; a range has two bounds, money an amount and of how many refunds. */
export type Unit = 'share' | 'points' | 'hours' | 'mean' | 'shares' | 'range' | 'money';
export type Column = string | { name: string; unit: Unit };
export type Value = string | number | null;
/** A cell of a figure's table: as it is read, as it is exported (the same as read when left out; two numbers in a column that needs them), and the claims behind it. */
export type Cell = { text: string; value?: Value | readonly [number | null, number | null]; mark?: Mark; to?: string };
export type TableRow = { key: string; cells: readonly Cell[]; small?: boolean };
/** The first cell of each row is its name. */
export type Table = { columns: readonly Column[]; rows: readonly TableRow[] };

export const nameOfColumn = (column: Column) => (typeof column === 'string' ? column : column.name);
