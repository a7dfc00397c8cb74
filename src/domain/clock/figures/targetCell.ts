import type { DayNumber } from '../../calendar.ts';

/**
 * Targets that are alike, by civil days of one zone: from when they count, the day on which they fall due, and how they stand. `kept`: reached or closed in time,
 * on day `end`; `missed`: too late on day `due`; `open`: still running. A target that was closed in time may have no day on which it fell due.
 */
export type TargetCell = {
  start: DayNumber;
  due: DayNumber | undefined;
  end: DayNumber | undefined;
  outcome: 'kept' | 'missed' | 'open';
  count: number;
};

/** The days that most targets have, from the day they count from to the day they fall due. Undefined where none fell due. */
export function usualLength(cells: readonly TargetCell[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { start, due, count } of cells) {
    if (due !== undefined) counts.set(due - start, (counts.get(due - start) ?? 0) + count);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
}

/** Targets as they stood at the beginning of a day: what came later is not known yet. `usual` is the length of those without a day due. */
export function asOfDay(cells: readonly TargetCell[], today: DayNumber, usual: number): TargetCell[] {
  return cells.flatMap((cell): TargetCell[] => {
    if (cell.start >= today) return [];
    const due = cell.due ?? cell.start + usual;
    const over = cell.outcome === 'kept' ? cell.end! : cell.outcome === 'missed' ? due : Number.POSITIVE_INFINITY;
    return over < today ? [{ ...cell, due }] : [{ ...cell, due, end: undefined, outcome: 'open' }];
  });
}
