import type { Mark } from '#api/schemas/dashboardMark.ts';

/** A cell of a figure's table: as it is read, as it is exported (the same as read when left out), and the claims behind it. */
export type Cell = { text: string; value?: string | number | null; mark?: Mark; to?: string };
export type TableRow = { key: string; cells: readonly Cell[]; small?: boolean };
/** The first cell of each row is its name. */
export type Table = { columns: readonly string[]; rows: readonly TableRow[] };
