import type { EndCount } from '#domain/clock/figures/cumulativeIncidence.ts';
import { curveOfEnds } from '#domain/clock/figures/curveOfEnds.ts';
import type { Dimension } from '#store/measures/groupings.ts';
import type { GroupTimes } from '#store/measures/groupTimes.ts';
import type { GroupTotal, GroupTotals } from '#store/measures/leadingGroups.ts';
import type { FigureGroup, FigureGroups } from '../schemas/dashboardFigures.ts';
import type { Where } from '../schemas/dashboardMark.ts';
import { aboutFigure } from './aboutFigure.ts';
import { whereCohort } from './cohortOf.ts';
import type { Frame } from './frameOf.ts';
import { hoursOf } from './hoursOf.ts';
import { markOf } from './markOf.ts';
import { targetHoursOf } from './targetHoursOf.ts';
import { quantile, withinOf } from './timeFigure.ts';

/** What the figure of a dimension is made of: `times` and `team` hold at least the groups that lead. */
export type GroupCounts = GroupTimes & { totals: GroupTotals };

/** The filter of a group. */
const whereGroup: Record<Dimension, (value: string | null) => Where> = {
  reason: value => ({ reason: [value as NonNullable<Where['reason']>[number]] }),
  merchant: value => (value === null ? { unknown: ['merchantId'] } : { merchantId: [value] }),
  country: value => (value === null ? { unknown: ['country'] } : { country: [value] }),
  language: value => ({ language: [value!] }),
  agent: value => ({ decidedBy: [value!] }),
};

/** The claims of a cohort by one dimension, the leading groups. By agent only what was decided is told: the rest has none. */
export function groupFigure(by: Dimension, { totals, times, team, running }: GroupCounts, frame: Frame): FigureGroups {
  const timesOf = Map.groupBy(times, ({ value }) => value);
  const rows = totals.leading.map(group => {
    const median = team.find(({ value }) => value === group.value)?.median;
    return rowOf(group, { times: timesOf.get(group.value) ?? [], median }, whereGroup[by](group.value), frame);
  });
  return {
    about: aboutFigure(
      {
        definition: by === 'agent' ? 'by_agent' : 'outcomes',
        cohort: frame.cohort,
        n: totals.n,
        censored: by === 'agent' ? 0 : running,
        teamClock: true,
        closedOnly: frame.cohort === 'closed',
      },
      frame,
    ),
    rows,
    more: totals.groups - rows.length,
  };
}

type Timed = { times: readonly EndCount[]; median: number | null | undefined };

function rowOf(group: GroupTotal, { times, median }: Timed, where: Where, frame: Frame): FigureGroup {
  const cohort = { ...whereCohort(frame.cohort, frame), ...where };
  const curve = curveOfEnds(times);
  const { value, n, decided, approved, overdue, met, metClaims, missed, missedClaims } = group;
  const due = met + missed;
  const promise = { ...where, target: 'refund', dueFrom: frame.from, dueTo: frame.to } as const;
  return {
    value,
    name: null,
    n: markOf(n, cohort),
    decided: markOf(decided, { ...cohort, status: ['approved', 'refunded', 'rejected'] }),
    approved: markOf(approved, { ...cohort, status: ['approved', 'refunded'] }),
    approvedShare: decided > 0 ? approved / decided : null,
    missed: markOf({ count: missed, claims: missedClaims }, { ...promise, standing: 'missed' }),
    kept: markOf({ count: met, claims: metClaims }, { ...promise, standing: 'met' }),
    due,
    keptShare: due > 0 ? met / due : null,
    withinTarget: withinOf(curve, targetHoursOf('decision', frame)).value,
    medianHours: quantile(curve, 0.5).value,
    teamMedianHours: hoursOf(median),
    censored: curve.censored,
    overdue: markOf(overdue, { ...cohort, view: 'overdue' }),
  };
}
