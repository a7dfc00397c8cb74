import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countOf,
  emptyHistogram,
  histogramOf,
  histogramPercentile,
  mergeHistograms,
} from '#domain/clock/figures/durationHistogram.ts';
import { percentile } from '#domain/clock/figures/percentile.ts';

const times = (count: number, value: number) => Array<number>(count).fill(value);

describe('nearest rank', () => {
  it('is always one of the values, and never averaged', () => {
    const [one, other] = [[...times(90, 1), ...times(10, 10)], times(10, 20)];
    expect(percentile(one, 90)).toBe(1);
    expect(percentile(other, 90)).toBe(20);
    expect(percentile([...one, ...other], 90)).toBe(10);
  });

  it('is of the rank that is meant, not of the one that binary fractions give', () => {
    const values = Array.from({ length: 1000 }, (_, i) => i + 1);
    expect(percentile(values, 7)).toBe(70);
    expect(percentile(values, 99.9)).toBe(999);
    expect(percentile(values, 100)).toBe(1000);
    expect(percentile([5, 3, 1000, 40], 50)).toBe(5);
  });

  it('is undefined of nothing, and refuses what is no percentage', () => {
    expect(percentile([], 50)).toBeUndefined();
    for (const percent of [0, -1, 100.1, Number.NaN]) expect(() => percentile([1], percent)).toThrow(/percent/);
  });
});

describe('the histogram', () => {
  const durations = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40_000_000_000 })), { minLength: 1 });
  const error = fc.constantFrom(0.001, 0.01, 0.05);

  it('is never further from the nearest rank than it states', () => {
    fc.assert(
      fc.property(durations, error, fc.integer({ min: 1, max: 100 }), (values, relativeError, percent) => {
        const exact = percentile(values, percent)!;
        const estimate = histogramPercentile(histogramOf(values, relativeError), percent)!;
        expect(Math.abs(estimate - exact)).toBeLessThanOrEqual(exact * relativeError * (1 + 1e-9));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same when parts are merged, also after being kept as JSON', () => {
    fc.assert(
      fc.property(fc.array(durations, { minLength: 1, maxLength: 4 }), error, (parts, relativeError) => {
        const kept = parts.map(part => JSON.parse(JSON.stringify(histogramOf(part, relativeError))));
        const whole = histogramOf(parts.flat(), relativeError);
        expect(mergeHistograms(kept)).toEqual(whole);
        expect(mergeHistograms(kept.toReversed())).toEqual(whole);
        expect(countOf(whole)).toBe(parts.flat().length);
      }),
      { numRuns: 100 },
    );
  });

  it('is undefined of nothing, and refuses what it cannot hold', () => {
    expect(histogramPercentile(emptyHistogram(), 50)).toBeUndefined();
    expect(() => histogramOf([-1])).toThrow(/duration: -1/);
    expect(() => emptyHistogram(0)).toThrow(/relativeError/);
    expect(() => mergeHistograms([emptyHistogram(0.01), emptyHistogram(0.02)])).toThrow(/0.02 and 0.01/);
  });
});
