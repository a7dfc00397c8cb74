import { curveOfEnds } from '#domain/clock/figures/curveOfEnds.ts';
import type { Dimension } from '#store/measures/groupings.ts';
import type { TeamTime } from '#store/measures/teamTimes.ts';
import type { TimeCount } from '#store/measures/timeCounts.ts';
import type { FigureGroup, FigureGroups } from '../schemas/dashboardFigures.ts';
import type { Where } from '../schemas/dashboardMark.ts';
import { aboutFigure } from './aboutFigure.ts';
import { whereCohort } from './cohortOf.ts';
import type { Frame } from './frameOf.ts';
import { type Group, mostGroups } from './groupsInOrder.ts';
import { hoursOf } from './hoursOf.ts';
import { markOf } from './markOf.ts';
import { targetHoursOf } from './targetHoursOf.ts';
import { quantile, withinOf } from './timeFigure.ts';

export type GroupCounts = {
  inOrder: Readonly<Record<Dimension, readonly Group[]>>;
  times: readonly TimeCount[];
  team: readonly TeamTime[];
};

/** The filter of a group. */
const whereGroup: Record<Dimension, (value: string | null) => Where> = {
  reason: value => ({ reason: [value as NonNullable<Where['reason']>[number]] }),
  merchant: value => (value === null ? { unknown: ['merchantId'] } : { merchantId: [value] }),
  country: value => (value === null ? { unknown: ['country'] } : { country: [value] }),
  language: value => ({ language: [value!] }),
  agent: value => ({ decidedBy: [value!] }),
};

/** The claims of a cohort by one dimension, the leading groups. @param running how many of the cohort are not decided yet: they have no agent */
export function groupFigure(by: Dimension, counts: GroupCounts, running: number, frame: Frame): FigureGroups {
  const groups = counts.inOrder[by];
  const team = new Map(counts.team.filter(one => one.by === by).map(one => [one.value, one]));
  const times = Map.groupBy(
    counts.times.filter(time => time.by === by),
    ({ value }) => value,
  );
  const rows = groups.slice(0, mostGroups).map(group => {
    const { value } = group;
    return rowOf({ ...group, times: times.get(value) ?? [], team: team.get(value) }, whereGroup[by](value), frame);
  });
  return {
    about: aboutFigure(
      {
        definition: by === 'agent' ? 'by_agent' : 'outcomes',
        cohort: frame.cohort,
        n: groups.reduce((total, { outcome }) => total + (outcome?.n ?? 0), 0),
        censored: by === 'agent' ? 0 : running,
        teamClock: true,
        closedOnly: frame.cohort === 'closed',
      },
      frame,
    ),
    rows,
    more: Math.max(0, groups.length - mostGroups),
  };
}

type Timed = Group & { team: TeamTime | undefined; times: readonly TimeCount[] };

function rowOf({ value, outcome, promise, team, times }: Timed, where: Where, frame: Frame): FigureGroup {
  const cohort = { ...whereCohort(frame.cohort, frame), ...where };
  const curve = curveOfEnds(times);
  const { n = 0, decided = 0, approved = 0, overdue = 0 } = outcome ?? {};
  const due = (promise?.met ?? 0) + (promise?.missed ?? 0);
  return {
    value,
    name: null,
    n: markOf(n, cohort),
    decided: markOf(decided, { ...cohort, status: ['approved', 'refunded', 'rejected'] }),
    approved: markOf(approved, { ...cohort, status: ['approved', 'refunded'] }),
    approvedShare: decided > 0 ? approved / decided : null,
    missed: markOf(
      { count: promise?.missed ?? 0, claims: promise?.missedClaims ?? 0 },
      { ...where, target: 'refund', standing: 'missed', dueFrom: frame.from, dueTo: frame.to },
    ),
    due,
    keptShare: due > 0 ? promise!.met / due : null,
    withinTarget: withinOf(curve, targetHoursOf('decision', frame)).value,
    medianHours: quantile(curve, 0.5).value,
    teamMedianHours: hoursOf(team?.median),
    censored: curve.censored,
    overdue: markOf(overdue, { ...cohort, view: 'overdue' }),
  };
}
