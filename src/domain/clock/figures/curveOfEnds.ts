import { type EndCount, incidenceOfCounts } from './cumulativeIncidence.ts';
import type { Confidence } from './normalQuantile.ts';
import { logLogInterval, type SurvivalCurve } from './survivalCurve.ts';

/**
 * The share of cases that have not ended in our way by t, where another end competes with it: 1 - F(t), F by Aalen and Johansen. What ended otherwise never ends in
 * our way, so the curve stays above 0 by its share. The interval is symmetric in log(-log(1 - F)) with the variance of F (delta method). Without other ends it
 * is the curve of Kaplan and Meier with its interval. `censored` leaves out what ended otherwise. Throws as `incidenceOfCounts` does.
 */
export function curveOfEnds(counts: readonly EndCount[], confidence: Confidence = 0.95): SurvivalCurve {
  let atRisk = counts.reduce((sum, { ours, others, censored }) => sum + ours + others + censored, 0);
  const n = atRisk;
  const steps = incidenceOfCounts(counts).map(({ time, incidence, variance }, i) => {
    const { ours, others, censored } = counts[i]!;
    const survival = ours === atRisk && incidence > 1 - 1e-12 ? 0 : 1 - incidence;
    const hazardVariance = survival > 0 ? variance / survival ** 2 : Number.POSITIVE_INFINITY;
    const step = { time, atRisk, ended: ours, censored, survival, hazardVariance };
    atRisk -= ours + others + censored;
    return { ...step, ...logLogInterval(survival, hazardVariance, confidence) };
  });
  return { n, censored: counts.reduce((sum, one) => sum + one.censored, 0), confidence, steps };
}
