import { type DayNumber, weekdayOf } from '#domain/calendar.ts';
import type { TargetCell } from '#domain/clock/figures/targetCell.ts';

/** Targets as they stood at the beginning of a day, one cell after the other. `usual` is the length of those without a day due. */
export function asOfDay(cells: readonly TargetCell[], today: DayNumber, usual: number): TargetCell[] {
  return cells.flatMap((cell): TargetCell[] => {
    if (cell.start >= today) return [];
    const due = cell.due ?? cell.start + usual;
    const over = cell.outcome === 'kept' ? cell.end! : cell.outcome === 'missed' ? due : Number.POSITIVE_INFINITY;
    return over < today ? [{ ...cell, due }] : [{ ...cell, due, end: undefined, outcome: 'open' }];
  });
}

/** The rates of `keepingRates`, from every day of every cell as they stood on day `to`: the same formulas, written down plainly. */
export function plainRates(cells: readonly TargetCell[], { from, to }: { from: DayNumber; to: DayNumber }) {
  const atRisk: number[][] = [];
  const kept: number[][] = [];
  const add = (table: number[][], age: number, day: DayNumber, count: number) => {
    table[age] ??= Array(7).fill(0);
    table[age]![weekdayOf(day) - 1]! += count;
  };
  for (const { start, due, end, outcome, count } of cells) {
    const last = outcome === 'kept' ? end! : outcome === 'missed' ? due! : to;
    for (let day = Math.max(start, from); day <= last && day < to; day += 1) add(atRisk, day - start, day, count);
    if (outcome === 'kept' && end! >= from && end! < to) add(kept, end! - start, end!, count);
  }
  const byAge = atRisk.map(() => 0);
  const byWeekday = Array<number>(7).fill(1);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  for (let round = 0; round < 4; round += 1) {
    for (const [age, row] of atRisk.entries()) {
      if (row === undefined) continue;
      const expected = sum(row.map((count, weekday) => count * byWeekday[weekday]!));
      byAge[age] = expected > 0 ? Math.min(1, sum(kept[age] ?? []) / expected) : 0;
    }
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const expected = sum(atRisk.map((row, age) => (row?.[weekday] ?? 0) * byAge[age]!));
      const happened = sum(atRisk.map((_, age) => kept[age]?.[weekday] ?? 0));
      byWeekday[weekday] = (happened + 5) / (expected + 5);
    }
  }
  return (age: number, day: DayNumber) =>
    byAge.length === 0
      ? 0
      : Math.min(1, (byAge[Math.min(age, byAge.length - 1)] ?? 0) * byWeekday[weekdayOf(day) - 1]!);
}
