import { describe, expect, it } from 'vitest';
import { countInterval } from '#domain/clock/figures/countInterval.ts';
import { forecastBacktest } from '#domain/clock/figures/forecastBacktest.ts';
import { forecastBreaches, forecastThen } from '#domain/clock/figures/forecastBreaches.ts';
import { keepingRates } from '#domain/clock/figures/keepingRates.ts';
import type { TargetCell } from '#domain/clock/figures/targetCell.ts';
import { targetHistory } from '#domain/clock/figures/targetHistory.ts';
import { madeHistory } from './madeHistory.ts';
import { asOfDay, plainRates } from './plainForecast.ts';

const cell = (start: number, due: number, outcome: TargetCell['outcome'], count: number, end?: number): TargetCell => ({
  start,
  due,
  end,
  outcome,
  count,
});

it('says of an open target the product of the days left to it', () => {
  // Of 100 a day, half are kept on the day after they began, and of what is left none.
  const history = Array.from({ length: 70 }, (_, i) => i).flatMap(start => [
    cell(start, start + 2, 'kept', 50, start + 1),
    start + 2 < 70 ? cell(start, start + 2, 'missed', 50) : cell(start, start + 2, 'open', 50),
  ]);
  const rates = keepingRates(targetHistory(history)!, { from: 14, to: 70 });
  expect([rates(0, 70), rates(1, 71), rates(2, 72)]).toEqual([0, expect.closeTo(0.5, 2), 0]);
  const open = [...history.filter(({ outcome }) => outcome !== 'open'), cell(69, 71, 'open', 40)];
  const { days, total } = forecastBreaches(open, { today: 70 });
  expect(days[1]).toMatchObject({ day: 71, open: 40, mean: expect.closeTo(20, 0), coming: 0 });
  // What is still to come begins today and falls due the day after tomorrow.
  expect(days[2]).toMatchObject({ open: 0, mean: expect.closeTo(50, 0) });
  expect(days[2]!.mean).toBe(days[2]!.coming);
  expect(total.mean).toBeCloseTo(20 + 5 * 50, -1);
});

it('counts of today only what is left of it', () => {
  const history = Array.from({ length: 70 }, (_, start) => cell(start, start, 'kept', 10, start));
  const open = [...history, cell(70, 70, 'open', 8)];
  const at = (leftOfToday: number) => forecastBreaches(open, { today: 70, leftOfToday }).days[0]!;
  expect(at(0)).toMatchObject({ open: 8, mean: 8, lower: 8, upper: 8 });
  expect(at(1).mean).toBeLessThan(0.5);
});

it('is nothing where nothing falls due', () => {
  expect(forecastBreaches([], { today: 70 }).total).toEqual({ mean: 0, variance: 0, lower: 0, upper: 0 });
  expect(forecastBacktest([], { today: 70, weeks: 8, learn: 8 })).toMatchObject({ weeks: [], covered: undefined });
});

it.each([
  // Quantiles of R 4.2.2: qpois, qnbinom(size = mean² / (variance - mean), mu = mean), qbinom(size = 20, prob = 0.5).
  [4, 4, 2, 7],
  [0.3, 0.3, 0, 1],
  [30, 30, 23, 37],
  [30, 120, 17, 45],
  [10, 5, 7, 13],
])('takes the 10th and the 90th percentile of a count of mean %d and variance %d', (mean, variance, lower, upper) => {
  expect(countInterval(mean, variance)).toEqual({ lower, upper });
});

it('is the same each time', () => {
  const cells = madeHistory({ days: 200, perDay: 12, length: 14, seed: 4 });
  expect(forecastBreaches(cells, { today: 200 })).toEqual(forecastBreaches(cells.toReversed(), { today: 200 }));
});

describe.each([
  { perDay: 9, length: 14, seed: 31 },
  { perDay: 30, length: 6, seed: 32 },
  { perDay: 2, length: 1, seed: 33 },
])('of $perDay targets a day due after $length days, some without a day', ({ length, ...world }) => {
  const days = 160;
  const made = madeHistory({ days, length, ...world });
  const cells = made.map((one, i) => (one.outcome === 'kept' && i % 3 === 0 ? { ...one, due: undefined } : one));
  const history = targetHistory(cells)!;

  it('the rates are those of every day of every one, as it stood then', () => {
    expect(history.usual).toBe(length);
    for (const to of [9, 70, 111, days, days + 2]) {
      const span = { from: to - 56, to };
      const [rate, plain] = [keepingRates(history, span), plainRates(asOfDay(cells, to, length), span)];
      for (let age = 0; age < 20; age += 1)
        for (let day = to; day < to + 7; day += 1) expect(rate(age, day)).toBe(plain(age, day));
    }
  });

  it('a past week is forecast as it would have been from what was there then', () => {
    for (const today of [20, 77, 140]) {
      const then = forecastBreaches(asOfDay(cells, today, length), { today });
      expect(forecastThen(history, today, { day: 0, total: 0 })).toEqual(then);
      expect(then.total.mean).toBeGreaterThan(0);
    }
  });
});

it.each([
  { perDay: 12, length: 14, seed: 11, most: 0.9 },
  { perDay: 40, length: 7, seed: 12, most: 0.9 },
  { perDay: 12, length: 3, seed: 14, most: 0.9 },
  // Of one or two claims a week no range of whole numbers covers just 80 %: the smallest that covers as much covers more.
  { perDay: 3, length: 14, seed: 13, most: 0.97 },
])(
  'covers held-back weeks of a team with seasons, $perDay claims a day due after $length days',
  ({ most, ...world }) => {
    const days = 3 * 365;
    const cells = madeHistory({ days, ...world });
    const { weeks, covered, daysCovered } = forecastBacktest(cells, { today: days, weeks: 104, learn: 12 });
    const last = weeks
      .slice(-4)
      .map(({ mean, lower, upper, actual }) => `${mean.toFixed(1)} [${lower}, ${upper}] ${actual}`);
    console.log(
      `80 % interval of ${weeks.length} weeks: covered ${covered?.toFixed(3)}, single days ${daysCovered?.toFixed(3)};`,
      `the last ones ${last.join(' · ')}`,
    );
    expect(weeks).toHaveLength(104);
    expect(covered).toBeGreaterThanOrEqual(0.7);
    expect(covered).toBeLessThanOrEqual(most);
  },
);
