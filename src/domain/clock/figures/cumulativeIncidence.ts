/** How long one case was watched (0 or more, any unit), and how it ended then; without an end it was still going on (censored). */
export type CompetingObservation<E extends string> = { time: number; end?: E };

/** From `time` on: the share that has ended in this way by then, and its variance (standard error squared). */
export type IncidenceStep = { time: number; incidence: number; variance: number };

/**
 * The share of cases that have ended in one way by t, where other ends compete: refunded, where others are rejected or withdrawn (Aalen & Johansen 1978, Scand. J.
 * Statist. 5: 141-150). The curves of all ends and the share that still goes on sum to 1. The variance is Greenwood's for several ends (Andersen, Borgan,
 * Gill & Keiding 1993, section IV.4), the same as the standard error of R's `survfit` for several states. A step at every distinct time, in order; before the first one
 * it is 0. Throws a RangeError on a time that is negative or no number.
 */
export function cumulativeIncidence<E extends string>(
  observations: readonly CompetingObservation<E>[],
  end: E,
): IncidenceStep[] {
  return incidenceOfCounts(countByTime(observations, end));
}

/** How many cases ended at a time in the way that is asked for, how many in any other, and how many were censored. */
export type EndCount = { time: number; ours: number; others: number; censored: number };

/** The same curve, of counts by time: each time once, in ascending order, or a RangeError is thrown. */
export function incidenceOfCounts(counts: readonly EndCount[]): IncidenceStep[] {
  const steps: IncidenceStep[] = [];
  let atRisk = counts.reduce((sum, { ours, others, censored }) => sum + ours + others + censored, 0);
  let before = -1;
  let state: State = { survival: 1, incidence: 0, varS: 0, varF: 0, cov: 0 };
  for (const { time, ours, others, censored } of counts) {
    if (!(time >= 0 && time > before && Number.isFinite(time)))
      throw new RangeError(`time: ${time} is not 0 or more, or does not come after the one before`);
    before = time;
    state = step(state, ours / atRisk, (ours + others) / atRisk, atRisk);
    steps.push({ time, incidence: state.incidence, variance: Math.max(0, state.varF) });
    atRisk -= ours + others + censored;
  }
  return steps;
}

type State = { survival: number; incidence: number; varS: number; varF: number; cov: number };

/** One time: S loses the share `all` of it, F gains `ours`; both shares are drawn from the same cases, so their errors go together. */
function step({ survival, incidence, varS, varF, cov }: State, ours: number, all: number, atRisk: number): State {
  const kept = 1 - all;
  const drawn = survival ** 2 / atRisk;
  return {
    survival: survival * kept,
    incidence: incidence + survival * ours,
    varS: kept ** 2 * varS + drawn * all * kept,
    varF: varF + 2 * ours * cov + ours ** 2 * varS + drawn * ours * (1 - ours),
    cov: kept * (cov + ours * varS) - drawn * ours * kept,
  };
}

function countByTime<E extends string>(observations: readonly CompetingObservation<E>[], wanted: E): EndCount[] {
  const counts = new Map<number, EndCount>();
  for (const { time, end } of observations) {
    const count = counts.get(time) ?? { time, ours: 0, others: 0, censored: 0 };
    count[end === undefined ? 'censored' : end === wanted ? 'ours' : 'others'] += 1;
    counts.set(time, count);
  }
  return [...counts.values()].sort((a, b) => a.time - b.time);
}
