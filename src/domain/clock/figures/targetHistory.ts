import type { DayNumber } from '../../calendar.ts';
import type { TargetCell } from './targetCell.ts';

/** A cell with the day on which it fell due, and the last day on which it is open: infinite while it is. */
export type DatedCell = TargetCell & { due: DayNumber; over: DayNumber };

/**
 * The targets that began on a day. `open[i]` of them are open at the beginning of the day i days later, the last of these numbers from then on; `kept[i]` are kept on it.
 * `lengths`: how many have so many days.
 */
export type Begun = { start: DayNumber; count: number; open: number[]; kept: number[]; lengths: Map<number, number> };

/** Targets by the days on which they began, in order, and by those on which they fall due: told once, read for many days. `usual`: the days that most of them have. */
export type TargetHistory = { begun: Begun[]; due: Map<DayNumber, DatedCell[]>; usual: number };

/** Undefined where nothing falls due. What has no day due is taken to be as long as is usual. */
export function targetHistory(cells: readonly TargetCell[]): TargetHistory | undefined {
  const usual = usualLength(cells);
  if (usual === undefined) return undefined;
  const begun = new Map<DayNumber, Begun>();
  const byDue = new Map<DayNumber, DatedCell[]>();
  const ended = new Map<DayNumber, number[]>();
  for (const cell of cells) {
    const { start, due = start + usual, end, outcome, count } = cell;
    const over = outcome === 'kept' ? end! : outcome === 'missed' ? due : Number.POSITIVE_INFINITY;
    const falling = byDue.get(due);
    if (falling === undefined) byDue.set(due, [{ ...cell, due, over }]);
    else falling.push({ ...cell, due, over });
    let of = begun.get(start);
    if (of === undefined) {
      of = { start, count: 0, open: [], kept: [], lengths: new Map() };
      begun.set(start, of);
      ended.set(start, []);
    }
    of.count += count;
    of.lengths.set(due - start, (of.lengths.get(due - start) ?? 0) + count);
    if (outcome !== 'open') add(ended.get(start)!, over - start, count);
    if (outcome === 'kept') add(of.kept, over - start, count);
  }
  for (const { start, count, open } of begun.values()) {
    let left = count;
    open.push(left);
    for (const ends of ended.get(start)!) {
      left -= ends;
      open.push(left);
    }
  }
  return { begun: [...begun.values()].sort((a, b) => a.start - b.start), due: byDue, usual };
}

function add(counts: number[], age: number, count: number): void {
  while (counts.length <= age) counts.push(0);
  counts[age]! += count;
}

/** The days that most targets have which began before a day. Undefined where none did. */
export function usualBefore({ begun }: TargetHistory, day: DayNumber): number | undefined {
  const counts = new Map<number, number>();
  for (const { start, lengths } of begun) {
    if (start >= day) break;
    for (const [length, count] of lengths) counts.set(length, (counts.get(length) ?? 0) + count);
  }
  return mostOf(counts);
}

/** The days that most targets have, from the day they count from to the day they fall due. Undefined where none fell due. */
function usualLength(cells: readonly TargetCell[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { start, due, count } of cells) {
    if (due !== undefined) counts.set(due - start, (counts.get(due - start) ?? 0) + count);
  }
  return mostOf(counts);
}

function mostOf(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
}
