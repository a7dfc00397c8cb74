import type { Mark } from '#api/schemas/dashboardMark.ts';
import type { Cell } from './table.ts';
import { useFigures } from './useFigures.ts';

type Bounds = { lower: number | null; upper: number | null };

/** Writes the cells of figures' tables. */
export function useCells() {
  const { count, share, time } = useFigures();
  return {
    /** How many, leading to them. */
    ofMark: (mark: Mark): Cell => ({ text: count(mark.count), value: mark.count, mark }),
    ofShare: (value: number | null): Cell => ({ text: share(value), value }),
    ofHours: (value: number | null): Cell => ({ text: time(value), value }),
    /** The interval of a share. */
    ofBounds: ({ lower, upper }: Bounds): Cell => ({
      text: lower === null || upper === null ? '–' : `${share(lower)} – ${share(upper)}`,
      value: [lower, upper],
    }),
  };
}
