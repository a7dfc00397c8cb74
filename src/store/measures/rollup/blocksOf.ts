import type { DayNumber } from '#domain/calendar.ts';

/** Blocks of level l are 4^l days long, and begin at the days that this divides. */
export const levels = [0, 1, 2, 3] as const;

/** Days [from, to): `to` is the first that no longer belongs to it. */
export type DaySpan = { from: DayNumber; to: DayNumber };

/** Blocks `first` to `last` of a level. */
export type BlockRange = { level: number; first: number; last: number };

/** The fewest blocks that make up a span of days: at most six of each level, however long it is, but for the longest. */
export function blocksOf({ from, to }: DaySpan): BlockRange[] {
  const ranges: BlockRange[] = [];
  let [first, end] = [from, to];
  for (const level of levels) {
    const size = 4 ** level;
    const isLast = level === levels.at(-1);
    const [inner, outer] = [Math.ceil(first / (size * 4)) * size * 4, Math.floor(end / (size * 4)) * size * 4];
    if (isLast || inner >= outer) {
      if (first < end) ranges.push({ level, first: first / size, last: end / size - 1 });
      return ranges;
    }
    if (first < inner) ranges.push({ level, first: first / size, last: inner / size - 1 });
    if (outer < end) ranges.push({ level, first: outer / size, last: end / size - 1 });
    [first, end] = [inner, outer];
  }
  return ranges;
}
