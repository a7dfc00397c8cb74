import { curveOfEnds } from '#domain/clock/figures/curveOfEnds.ts';
import type { DecisionTime } from '#store/measures/decisionTimes.ts';
import type { Dimension } from '#store/measures/groupings.ts';
import type { OutcomeCount } from '#store/measures/outcomeCounts.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { aboutFigure } from './aboutFigure.ts';
import { quantile } from './decisionFigure.ts';
import type { Frame } from './frameOf.ts';

const mostGroups = 15;

/** The claims opened in the period by one dimension, the largest groups first. */
export function groupFigure(
  by: Dimension,
  outcomes: readonly OutcomeCount[],
  times: readonly DecisionTime[],
  frame: Frame,
): Dashboard['byReason'] {
  const groups = outcomes.filter(group => group.by === by);
  const timed = Map.groupBy(
    times.filter(time => time.by === by),
    ({ value }) => value,
  );
  const rows = groups.slice(0, mostGroups).map(({ value, n, decided, approved, overdue }) => {
    const curve = curveOfEnds(timed.get(value) ?? []);
    return {
      value,
      name: null,
      n,
      decided,
      approved,
      approvedShare: decided > 0 ? approved / decided : null,
      medianHours: quantile(curve, 0.5).value,
      censored: curve.censored,
      overdue,
    };
  });
  const n = groups.reduce((total, group) => total + group.n, 0);
  const censored = [...timed.values()].flat().reduce((total, time) => total + time.censored, 0);
  return {
    about: aboutFigure('outcomes', 'opened', { n, censored }, frame),
    rows,
    more: Math.max(0, groups.length - mostGroups),
  };
}
