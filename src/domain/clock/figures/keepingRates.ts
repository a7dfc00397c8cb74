import { type DayNumber, weekdayOf } from '../../calendar.ts';
import type { TargetCell } from './targetCell.ts';

/** The chance that a target which is open at the beginning of a day is kept on it, by its age in days. */
export type KeepingRates = (age: number, day: DayNumber) => number;

const rounds = 4;
/** A weekday is judged by so many expected cases of its own beside as many as usual. */
const weekdayPrior = 5;

/**
 * How likely targets are kept on a day, by their age and the weekday, from what happened on the days [from, to). Every target that was open on a day is at risk on it,
 * whenever it came in: a period life table with delayed entry (Brenner & Gefeller 1996, Cancer 78: 2004-2010), which tells how fast the team works now. The two
 * effects multiply and are fitted in turns (iterative proportional fitting: Deming & Stephan 1940, Ann. Math. Statist. 11: 427-444). An age that nobody had yet is
 * taken as the eldest seen.
 */
export function keepingRates(
  cells: readonly TargetCell[],
  { from, to }: { from: DayNumber; to: DayNumber },
): KeepingRates {
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
  for (let round = 0; round < rounds; round += 1) {
    for (const [age, row] of atRisk.entries()) {
      if (row === undefined) continue;
      const expected = sum(row.map((count, weekday) => count * byWeekday[weekday]!));
      byAge[age] = expected > 0 ? Math.min(1, sum(kept[age] ?? []) / expected) : 0;
    }
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const expected = sum(atRisk.map((row, age) => (row?.[weekday] ?? 0) * byAge[age]!));
      const happened = sum(atRisk.map((_, age) => kept[age]?.[weekday] ?? 0));
      byWeekday[weekday] = (happened + weekdayPrior) / (expected + weekdayPrior);
    }
  }
  return (age, day) => {
    if (byAge.length === 0) return 0;
    return Math.min(1, (byAge[Math.min(age, byAge.length - 1)] ?? 0) * byWeekday[weekdayOf(day) - 1]!);
  };
}
