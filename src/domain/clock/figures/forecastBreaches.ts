import { type DayNumber, weekdayOf } from '../../calendar.ts';
import { countInterval } from './countInterval.ts';
import { keepingRates } from './keepingRates.ts';
import type { TargetCell } from './targetCell.ts';
import { type DatedCell, type TargetHistory, targetHistory, usualBefore } from './targetHistory.ts';

/** How many targets are expected to be missed; in eight cases of ten from `lower` to `upper`, both included. */
export type Expected = { mean: number; variance: number; lower: number; upper: number };

/** `open`: targets that are open now and fall due that day; `coming`: of the mean, what is not there yet. */
export type ForecastDay = Expected & { day: DayNumber; open: number; coming: number };
export type Forecast = { days: ForecastDay[]; total: Expected };

/** How far forecasts miss beyond chance, as a squared part of the mean: of a day, and of all days together. */
export type Spread = { day: number; total: number };

/** How many days a forecast tells, today the first; how many days before today it learns from. */
export const forecastDays = 7;
export const learningDays = 56;

/** `leftOfToday`: what part of today's work is still to come (0 to 1). */
export type ForecastAsOf = { today: DayNumber; leftOfToday?: number };

/**
 * The targets that will be missed on each of the coming days. One that is open is missed when it is kept on none of the days left to it: the product of the rates of not
 * being kept, by its age and the weekday (`keepingRates`, of the last eight weeks). To those come the ones that are still to begin: as many a weekday as
 * the mean of the last eight weeks, missed like all others. Each open target is a case of its own, what comes in is Poisson, and what forecasts missed beyond that before (`spread`)
 * widens the interval: a negative binomial count (quasi-likelihood; McCullagh & Nelder 1989, section 6.2.3).
 */
export function forecastBreaches(
  cells: readonly TargetCell[],
  asOf: ForecastAsOf,
  spread: Spread = { day: 0, total: 0 },
): Forecast {
  const history = targetHistory(cells);
  const known = { ...asOf, usual: history?.usual, isOpen: ({ outcome }: DatedCell) => outcome === 'open' };
  return forecastOf(history, known, spread);
}

/** The same as it would have been at the beginning of a day that is past: what came later was not known then. */
export function forecastThen(history: TargetHistory, today: DayNumber, spread: Spread): Forecast {
  const isOpen = ({ start, over }: DatedCell) => start < today && over >= today;
  return forecastOf(history, { today, usual: usualBefore(history, today), isOpen }, spread);
}

type Known = ForecastAsOf & { usual: number | undefined; isOpen: (cell: DatedCell) => boolean };

function forecastOf(
  history: TargetHistory | undefined,
  { today, leftOfToday = 1, usual, isOpen }: Known,
  spread: Spread,
): Forecast {
  const days = Array.from({ length: forecastDays }, (_, i) => ({
    day: today + i,
    open: 0,
    mean: 0,
    variance: 0,
    coming: 0,
  }));
  if (history !== undefined && usual !== undefined) {
    const from = today - learningDays;
    const rate = keepingRates(history, { from, to: today });
    const notKept = (start: DayNumber, due: DayNumber) => {
      let left = 1;
      for (let day = Math.max(start, today); day <= due; day += 1)
        left *= (1 - rate(day - start, day)) ** (day === today ? leftOfToday : 1);
      return left;
    };
    for (const told of days) {
      for (const cell of history.due.get(told.day) ?? []) {
        if (!isOpen(cell)) continue;
        const { start, due, count } = cell;
        const chance = notKept(start, due);
        told.open += count;
        told.mean += count * chance;
        told.variance += count * chance * (1 - chance);
      }
    }
    const inflow = inflowByWeekday(history, from, today);
    for (let start = today; start + usual < today + forecastDays; start += 1) {
      const coming = inflow(start) * (start === today ? leftOfToday : 1) * notKept(start, start + usual);
      const told = days[start + usual - today]!;
      told.coming += coming;
      told.mean += coming;
      told.variance += coming;
    }
  }
  const mean = days.reduce((sum, day) => sum + day.mean, 0);
  const variance = days.reduce((sum, day) => sum + day.variance, 0);
  return {
    days: days.map(day => ({ ...day, ...expected(day, spread.day) })),
    total: expected({ mean, variance }, spread.total),
  };
}

function expected({ mean, variance }: Pick<Expected, 'mean' | 'variance'>, spread: number): Expected {
  const whole = variance + spread * mean ** 2;
  return { mean, variance, ...countInterval(mean, whole) };
}

/** How many targets begin on a day: the mean of its weekday in [from, to). */
function inflowByWeekday({ begun }: TargetHistory, from: DayNumber, to: DayNumber): (day: DayNumber) => number {
  const counts = Array<number>(7).fill(0);
  for (const { start, count } of begun) if (start >= from && start < to) counts[weekdayOf(start) - 1]! += count;
  return day => (counts[weekdayOf(day) - 1]! * 7) / (to - from);
}
