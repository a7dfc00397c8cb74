import type { TargetCell } from '#domain/clock/figures/targetCell.ts';

/** Cells with those that are alike added up, in one order: so that two ways to read them can be compared. */
export function summedCells(cells: readonly TargetCell[]): string[] {
  const counts = new Map<string, number>();
  for (const { start, due, end, outcome, count } of cells) {
    const key = `${start} to ${due}, ${outcome} ${end ?? ''}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return [...counts].map(([key, count]) => `${key}: ${count}`).sort();
}
