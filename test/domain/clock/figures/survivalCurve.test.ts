import { expect, it } from 'vitest';
import { cumulativeIncidence, incidenceOfCounts } from '#domain/clock/figures/cumulativeIncidence.ts';
import {
  survivalAt,
  survivalCurve,
  survivalCurveOfCounts,
  survivalQuantile,
} from '#domain/clock/figures/survivalCurve.ts';

const ended = (...times: number[]) => times.map(time => ({ time, ended: true }));
const open = (...times: number[]) => times.map(time => ({ time, ended: false }));

/** The golden vector: (1,e)(2,e)(2,c)(3,e)(5,c)(8,e). */
const golden = survivalCurve([...ended(1, 2, 3, 8), ...open(2, 5)]);

it('counts ends before censorings at the same time', () => {
  const at = (time: number) => survivalAt(golden, time)?.survival;
  expect(at(0.5)).toBe(1);
  expect(at(1)).toBeCloseTo(0.833333, 6);
  expect(at(2)).toBeCloseTo(0.666667, 6);
  expect(at(3)).toBeCloseTo(0.444444, 6);
  expect(at(7)).toBeCloseTo(0.444444, 6);
  expect(at(8)).toBe(0);
  expect(at(800)).toBe(0);
  expect(survivalQuantile(golden, 0.5).time).toBe(3);
  expect([golden.n, golden.censored]).toEqual([6, 2]);
});

it('takes the first time at which half are gone as the median, also where exactly half are', () => {
  expect(survivalQuantile(survivalCurve(ended(1, 2, 3, 4)), 0.5).time).toBe(2);
  expect(survivalQuantile(survivalCurve(ended(...Array.from({ length: 10 }, (_, i) => i + 1))), 0.9).time).toBe(9);
});

it('leaves undefined what is not reached: too many still go on', () => {
  const curve = survivalCurve([...ended(1), ...open(2, 2, 9)]);
  expect(survivalQuantile(curve, 0.5)).toEqual({ time: undefined, lower: 1, upper: undefined });
  expect(survivalAt(curve, 9)?.survival).toBe(0.75);
  expect(survivalAt(curve, 9.1)).toBeUndefined();
  expect(survivalAt(survivalCurve([]), 1)).toBeUndefined();
  expect(survivalQuantile(survivalCurve([]), 0.5).time).toBeUndefined();
});

it('is not fooled by the closed ones alone: two kinds of case, watched for a year', () => {
  // Medians of 8 and 272 days, half of each: the true median of all solves (2^(-t/8) + 2^(-t/272)) / 2 = 0.5, t = 29.9.
  const n = 2000;
  const cases = [8, 272].flatMap(median =>
    Array.from({ length: n }, (_, i) => {
      const days = -median * Math.log2((i + 0.5) / n);
      const watched = 365 * (((i * 997) % n) / n);
      return { time: Math.min(days, watched), ended: days <= watched };
    }),
  );
  expect(Math.abs(survivalQuantile(survivalCurve(cases), 0.5).time! - 29.9)).toBeLessThan(2);
  const closed = cases.filter(one => one.ended);
  expect(survivalQuantile(survivalCurve(closed), 0.5).time!).toBeLessThan(15);
});

it('sums to one over all ends and those that still go on', () => {
  const ends = ['refunded', 'rejected', undefined] as const;
  const cases = Array.from({ length: 60 }, (_, i) => ({ time: (i * 7) % 11, end: ends[i % 3] }));
  const survival = survivalCurve(cases.map(({ time, end }) => ({ time, ended: end !== undefined })));
  const [refunded, rejected] = [cumulativeIncidence(cases, 'refunded'), cumulativeIncidence(cases, 'rejected')];
  for (const [i, step] of survival.steps.entries()) {
    expect(refunded[i]!.incidence + rejected[i]!.incidence + step.survival).toBeCloseTo(1, 12);
  }
  expect(cumulativeIncidence([], 'refunded')).toEqual([]);
});

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the time %s', time => {
  expect(() => survivalCurve(ended(time))).toThrow(RangeError);
  expect(() => cumulativeIncidence([{ time, end: 'refunded' }], 'refunded')).toThrow(RangeError);
});

it('is the same of counts by time, and refuses them out of order', () => {
  const counts = [
    { time: 1, ended: 1, censored: 0 },
    { time: 2, ended: 1, censored: 1 },
    { time: 3, ended: 1, censored: 0 },
    { time: 5, ended: 0, censored: 1 },
    { time: 8, ended: 1, censored: 0 },
  ];
  expect(survivalCurveOfCounts(counts)).toEqual(golden);
  const ends = counts.map(({ time, ended: ours, censored }) => ({ time, ours, others: 0, censored }));
  expect(incidenceOfCounts(ends).map(({ incidence }) => incidence)[2]).toBeCloseTo(1 - 4 / 9, 12);
  expect(() => survivalCurveOfCounts(counts.toReversed())).toThrow(/time: 5/);
  expect(() => incidenceOfCounts(ends.toReversed())).toThrow(/time: 5/);
});
