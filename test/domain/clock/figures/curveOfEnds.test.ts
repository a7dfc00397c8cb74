import { expect, it } from 'vitest';
import { curveOfEnds } from '#domain/clock/figures/curveOfEnds.ts';
import { survivalCurve, survivalQuantile } from '#domain/clock/figures/survivalCurve.ts';

it('is the curve of Kaplan and Meier, with its interval, where nothing competes', () => {
  const times = [1, 2, 2, 3, 5, 8];
  const ended = [true, true, false, true, false, true];
  const plain = survivalCurve(times.map((time, i) => ({ time, ended: ended[i]! })));
  const curve = curveOfEnds(
    plain.steps.map(({ time, ended, censored }) => ({ time, ours: ended, others: 0, censored })),
  );
  expect(survivalQuantile(curve, 0.5)).toEqual(survivalQuantile(plain, 0.5));
  expect(curve).toMatchObject({ n: 6, censored: 2 });
  for (const [i, step] of curve.steps.entries()) {
    const { survival, lower, upper, atRisk } = plain.steps[i]!;
    expect(step.atRisk).toBe(atRisk);
    expect(step.survival).toBeCloseTo(survival, 12);
    expect(step.lower === undefined).toBe(lower === undefined);
    if (lower !== undefined)
      expect([step.lower, step.upper]).toEqual([expect.closeTo(lower, 10), expect.closeTo(upper!, 10)]);
  }
});

it('stays above 0 by the share that ended otherwise', () => {
  const counts = [
    { time: 1, ours: 2, others: 1, censored: 0 },
    { time: 3, ours: 1, others: 0, censored: 0 },
  ];
  const curve = curveOfEnds(counts);
  expect(curve.steps.map(({ survival }) => survival)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.25, 12)]);
  expect(survivalQuantile(curve, 0.9).time).toBeUndefined();
});
