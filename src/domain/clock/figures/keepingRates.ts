import { type DayNumber, weekdayOf } from '../../calendar.ts';
import type { TargetHistory } from './targetHistory.ts';

/** The chance that a target which is open at the beginning of a day is kept on it, by its age in days. */
export type KeepingRates = (age: number, day: DayNumber) => number;

/** How many targets were open on a day and how many were kept on it, by their age in days and the weekday: a row of seven an age. */
type Exposure = { ages: number; atRisk: Float64Array; kept: Float64Array };

const rounds = 4;
/** A weekday is judged by so many expected cases of its own beside as many as usual. */
const weekdayPrior = 5;

/**
 * How likely targets are kept on a day, by their age and the weekday, from what happened on the days [from, to). Every target that was open on a day is at risk on it,
 * whenever it came in: a period life table with delayed entry (Brenner & Gefeller 1996, Cancer 78: 2004-2010), which tells how fast the team works now. The two
 * effects multiply and are fitted in turns (iterative proportional fitting: Deming & Stephan 1940, Ann. Math. Statist. 11: 427-444). An age that nobody had yet is
 * taken as the eldest seen.
 */
export function keepingRates(history: TargetHistory, span: { from: DayNumber; to: DayNumber }): KeepingRates {
  const { ages, atRisk, kept } = exposureOf(history, span);
  const keptByAge = Array.from({ length: ages }, (_, age) => {
    let sum = 0;
    for (let weekday = 0; weekday < 7; weekday += 1) sum += kept[age * 7 + weekday]!;
    return sum;
  });
  const byAge = Array<number>(ages).fill(0);
  const byWeekday = Array<number>(7).fill(1);
  for (let round = 0; round < rounds; round += 1) {
    for (let age = 0; age < ages; age += 1) {
      let expected = 0;
      for (let weekday = 0; weekday < 7; weekday += 1) expected += atRisk[age * 7 + weekday]! * byWeekday[weekday]!;
      byAge[age] = expected > 0 ? Math.min(1, keptByAge[age]! / expected) : 0;
    }
    for (let weekday = 0; weekday < 7; weekday += 1) {
      let [expected, happened] = [0, 0];
      for (let age = 0; age < ages; age += 1) {
        expected += atRisk[age * 7 + weekday]! * byAge[age]!;
        happened += kept[age * 7 + weekday]!;
      }
      byWeekday[weekday] = (happened + weekdayPrior) / (expected + weekdayPrior);
    }
  }
  return (age, day) => {
    if (ages === 0) return 0;
    return Math.min(1, byAge[Math.min(age, ages - 1)]! * byWeekday[weekdayOf(day) - 1]!);
  };
}

function exposureOf({ begun }: TargetHistory, { from, to }: { from: DayNumber; to: DayNumber }): Exposure {
  const most = Math.max(0, to - (begun[0]?.start ?? to));
  const [atRisk, kept] = [new Float64Array(most * 7), new Float64Array(most * 7)];
  let ages = 0;
  for (const { start, open, kept: keptAt } of begun) {
    if (start >= to) break;
    for (let day = Math.max(start, from); day < to; day += 1) {
      const age = day - start;
      const count = open[Math.min(age, open.length - 1)]!;
      if (count === 0) break;
      const cell = age * 7 + weekdayOf(day) - 1;
      atRisk[cell]! += count;
      kept[cell]! += keptAt[age] ?? 0;
      if (age >= ages) ages = age + 1;
    }
  }
  return { ages, atRisk, kept };
}
