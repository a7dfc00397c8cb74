import { type Confidence, normalQuantile } from './normalQuantile.ts';

/** How long one case was watched (0 or more, any unit), and whether it ended then; else it was still going on (censored). */
export type Observation = { time: number; ended: boolean };

/**
 * The curve from `time` on. `atRisk`: cases watched until then and not ended before; `ended`, `censored`: at that very time. `survival` S(t): the share that takes
 * longer. `hazardVariance`: Greenwood's sum, the variance of log S. `lower`, `upper`: the interval of S; undefined where it is not defined, at S = 1 and S = 0.
 */
export type SurvivalStep = {
  time: number;
  atRisk: number;
  ended: number;
  censored: number;
  survival: number;
  hazardVariance: number;
  lower: number | undefined;
  upper: number | undefined;
};

/** `steps` at every distinct time, in order; before the first one S = 1. */
export type SurvivalCurve = { n: number; censored: number; confidence: number; steps: SurvivalStep[] };

/**
 * The share of cases that take longer than t, of cases that partly still go on (Kaplan & Meier 1958, JASA 53: 457-481). Ends come before censorings at the same
 * time. The interval is symmetric in log(-log S) with Greenwood's variance (Kalbfleisch & Prentice 1980, section 1.3): that of R's
 * `survfit(..., conf.type = "log-log")`. Throws a RangeError on a time that is negative or no number.
 */
export function survivalCurve(observations: readonly Observation[], confidence: Confidence = 0.95): SurvivalCurve {
  return survivalCurveOfCounts(countByTime(observations), confidence);
}

/** How many cases ended and how many were censored at a time: what a database groups by, so that a million cases need not be read. */
export type TimeCount = { time: number; ended: number; censored: number };

/** The same curve, of counts by time: each time once, in ascending order, or a RangeError is thrown. */
export function survivalCurveOfCounts(counts: readonly TimeCount[], confidence: Confidence = 0.95): SurvivalCurve {
  const n = counts.reduce((sum, { ended, censored }) => sum + ended + censored, 0);
  const steps: SurvivalStep[] = [];
  let [atRisk, survival, hazardVariance, before] = [n, 1, 0, -1];
  for (const { time, ended, censored } of counts) {
    if (!(time >= 0 && time > before && Number.isFinite(time)))
      throw new RangeError(`time: ${time} is not 0 or more, or does not come after the one before`);
    before = time;
    // Exactly 0, not a product of rounded factors, once nobody is left.
    survival = ended === atRisk ? 0 : survival * (1 - ended / atRisk);
    hazardVariance += ended === atRisk ? Number.POSITIVE_INFINITY : ended / (atRisk * (atRisk - ended));
    const interval = logLogInterval(survival, hazardVariance, confidence);
    steps.push({ time, atRisk, ended, censored, survival, hazardVariance, ...interval });
    atRisk -= ended + censored;
  }
  return { n, censored: counts.reduce((sum, one) => sum + one.censored, 0), confidence, steps };
}

/** S(t): the share that takes longer than t. Undefined beyond the last time that was watched, unless it is 0 by then, and of nothing. */
export function survivalAt(
  curve: SurvivalCurve,
  time: number,
): Pick<SurvivalStep, 'survival' | 'lower' | 'upper'> | undefined {
  const last = curve.steps.at(-1);
  if (last === undefined || (time > last.time && last.survival > 0)) return undefined;
  return curve.steps.findLast(step => step.time <= time) ?? { survival: 1, lower: undefined, upper: undefined };
}

/**
 * The first time by which a share has ended: the median with 0.5, the p90 with 0.9; where its interval's bounds get there, `lower` and `upper`. What is not reached
 * is undefined: too many cases still go on.
 */
export function survivalQuantile(
  { steps }: SurvivalCurve,
  share: number,
): { time: number | undefined; lower: number | undefined; upper: number | undefined } {
  const left = 1 - share + 1e-9;
  const first = (of: 'survival' | 'lower' | 'upper') => steps.find(step => (step[of] ?? 1) <= left)?.time;
  return { time: first('survival'), lower: first('lower'), upper: first('upper') };
}

function countByTime(observations: readonly Observation[]): TimeCount[] {
  const counts = new Map<number, TimeCount>();
  for (const { time, ended } of observations) {
    const count = counts.get(time) ?? { time, ended: 0, censored: 0 };
    count[ended ? 'ended' : 'censored'] += 1;
    counts.set(time, count);
  }
  return [...counts.values()].sort((a, b) => a.time - b.time);
}

/** The interval of S, symmetric in log(-log S), by the variance of log S. Undefined at S = 1 and S = 0. */
export function logLogInterval(
  survival: number,
  hazardVariance: number,
  confidence: Confidence,
): Pick<SurvivalStep, 'lower' | 'upper'> {
  if (survival <= 0 || survival >= 1) return { lower: undefined, upper: undefined };
  const log = Math.log(survival);
  const half = (normalQuantile[confidence] * Math.sqrt(hazardVariance)) / log;
  const middle = Math.log(-log);
  return { lower: Math.exp(-Math.exp(middle - half)), upper: Math.exp(-Math.exp(middle + half)) };
}
