import { changeOf } from '#domain/clock/figures/changeOf.ts';
import { changeOfCount } from '#domain/clock/figures/changeOfCount.ts';
import { shareInterval } from '#domain/clock/figures/shareInterval.ts';
import type { Change } from '../schemas/dashboardFigures.ts';

type Estimated = { value: number | null; lower: number | null; upper: number | null };

/** A figure against that of the period before; what either lacks cannot be told. Where an estimator has no interval (nobody, or everybody) the score interval stands in. */
export function changeOfEstimates(now: Estimated, before: Estimated & { n: number }, halfGrown = false): Change {
  const told = { before: before.value, beforeN: before.n, difference: null, clear: false, halfGrown };
  if (now.value === null || before.value === null) return told;
  const { difference, clear } = changeOf(whole(now, before.n), whole(before, before.n));
  return { ...told, difference, clear };
}

/** A number of claims against that of the period before. */
export function changeOfNumbers(now: number, before: number): Change {
  const { difference, clear } = changeOfCount(now, before);
  return { before, beforeN: before, difference, clear, halfGrown: false };
}

function whole({ value, lower, upper }: Estimated, n: number) {
  const spare = shareInterval(Math.round(value! * n), n);
  return { value: value!, lower: lower ?? spare?.lower ?? value!, upper: upper ?? spare?.upper ?? value! };
}
