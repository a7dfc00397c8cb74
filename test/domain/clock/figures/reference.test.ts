import { describe, expect, it } from 'vitest';
import { cumulativeIncidence } from '#domain/clock/figures/cumulativeIncidence.ts';
import { curveOfEnds } from '#domain/clock/figures/curveOfEnds.ts';
import { survivalCurve, survivalQuantile } from '#domain/clock/figures/survivalCurve.ts';
import table from '../reference/survival.json' with { type: 'json' };

type Quantile = { time: number | null; lower: number | null; upper: number | null };
type Curve = {
  incidence: number[];
  standardError: number[];
  /** Of 1 less the incidence. */
  lower: (number | null)[];
  upper: (number | null)[];
  median: Quantile;
  p90: Quantile;
};
type Sample = Record<'refunded' | 'rejected' | 'withdrawn', Curve> & {
  time: number[];
  end: number[];
  steps: number[];
  atRisk: number[];
  ended: number[];
  survival: number[];
  hazardError: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
  median: Quantile;
  p90: Quantile;
};

const { 'made with': _, ...samples } = table;
const ends = ['refunded', 'rejected', 'withdrawn'] as const;

const given = ({ time, lower, upper }: Quantile) => ({
  time: time ?? undefined,
  lower: lower ?? undefined,
  upper: upper ?? undefined,
});

function expectClose(ours: (number | null)[], theirs: (number | null)[]) {
  expect(ours.map(value => value === null)).toEqual(theirs.map(value => value === null));
  for (const [i, value] of ours.entries()) expect(Math.abs((value ?? 0) - (theirs[i] ?? 0))).toBeLessThan(1e-6);
}

describe.each(Object.entries(samples) as [string, Sample][])('as R says it of %s', (_name, sample) => {
  const curve = survivalCurve(sample.time.map((time, i) => ({ time, ended: sample.end[i]! > 0 })));

  it('the survival curve and its log-log interval', () => {
    const { steps } = curve;
    expect(steps.map(step => [step.time, step.atRisk, step.ended])).toEqual(
      sample.steps.map((time, i) => [time, sample.atRisk[i], sample.ended[i]]),
    );
    expectClose(
      steps.map(step => step.survival),
      sample.survival,
    );
    const errors = steps.map(step => Math.sqrt(step.hazardVariance));
    expectClose(
      errors.map(error => (Number.isFinite(error) ? error : null)),
      sample.hazardError,
    );
    expectClose(
      steps.map(step => step.lower ?? null),
      sample.lower,
    );
    expectClose(
      steps.map(step => step.upper ?? null),
      sample.upper,
    );
  });

  it('the median and the p90, with their bounds', () => {
    expect(survivalQuantile(curve, 0.5)).toEqual(given(sample.median));
    expect(survivalQuantile(curve, 0.9)).toEqual(given(sample.p90));
  });

  it.each(ends)('the cumulative incidence of %s and its standard error', end => {
    const observations = sample.time.map((time, i) => ({ time, end: ends[sample.end[i]! - 1] }));
    const steps = cumulativeIncidence(observations, end);
    expect(steps.map(({ time }) => time)).toEqual(sample.steps);
    expectClose(
      steps.map(({ incidence }) => incidence),
      sample[end].incidence,
    );
    expectClose(
      steps.map(({ variance }) => Math.sqrt(variance)),
      sample[end].standardError,
    );
  });

  it.each(ends)('the curve of those that have not been %s, its log-log interval, its median and its p90', end => {
    const counts = sample.steps.map(time => {
      const ended = sample.end.filter((_, i) => sample.time[i] === time).map(number => ends[number - 1]);
      const ours = ended.filter(one => one === end).length;
      const censored = ended.filter(one => one === undefined).length;
      return { time, ours, others: ended.length - ours - censored, censored };
    });
    const left = curveOfEnds(counts);
    expectClose(
      left.steps.map(({ survival }) => 1 - survival),
      sample[end].incidence,
    );
    expectClose(
      left.steps.map(({ lower }) => lower ?? null),
      sample[end].lower,
    );
    expectClose(
      left.steps.map(({ upper }) => upper ?? null),
      sample[end].upper,
    );
    expect(survivalQuantile(left, 0.5)).toEqual(given(sample[end].median));
    expect(survivalQuantile(left, 0.9)).toEqual(given(sample[end].p90));
  });
});
