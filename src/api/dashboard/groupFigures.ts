import { curveOfEnds } from '#domain/clock/figures/curveOfEnds.ts';
import type { Dimension } from '#store/measures/groupings.ts';
import type { OutcomeCount } from '#store/measures/outcomeCounts.ts';
import type { PromiseGroup } from '#store/measures/promiseGroups.ts';
import type { TeamTime } from '#store/measures/teamTimes.ts';
import type { TimeCount } from '#store/measures/timeCounts.ts';
import type { FigureGroup, FigureGroups } from '../schemas/dashboardFigures.ts';
import type { Where } from '../schemas/dashboardMark.ts';
import { aboutFigure } from './aboutFigure.ts';
import { whereCohort } from './cohortOf.ts';
import type { Frame } from './frameOf.ts';
import { markOf } from './markOf.ts';
import { targetHoursOf } from './targetHoursOf.ts';
import { quantile, withinOf } from './timeFigure.ts';

const mostGroups = 15;
const hourMs = 3_600_000;

export type GroupCounts = {
  outcomes: readonly OutcomeCount[];
  promises: readonly PromiseGroup[];
  times: readonly TimeCount[];
  team: readonly TeamTime[];
};

/** The filter of a group; undefined where the queue has no name for what is not known. */
const whereGroup: Record<Dimension, (value: string | null) => Where | undefined> = {
  reason: value => ({ reason: [value as NonNullable<Where['reason']>[number]] }),
  merchant: value => (value === null ? { unknown: ['merchantId'] } : { merchantId: [value] }),
  country: value => (value === null ? { unknown: ['country'] } : { country: [value] }),
  language: value => ({ language: [value!] }),
  agent: value => (value === null ? undefined : { decidedBy: [value] }),
};

/** The claims of a cohort by one dimension: those with the most missed promises first, then the largest. By agent only what was decided is told: the rest has none. */
export function groupFigure(by: Dimension, counts: GroupCounts, frame: Frame): FigureGroups {
  const outcomes = new Map(counts.outcomes.filter(one => one.by === by).map(one => [one.value, one]));
  const promises = new Map(counts.promises.filter(one => one.by === by).map(one => [one.value, one]));
  const team = new Map(counts.team.filter(one => one.by === by).map(one => [one.value, one]));
  const times = Map.groupBy(
    counts.times.filter(time => time.by === by),
    ({ value }) => value,
  );
  const rows = [...new Set([...outcomes.keys(), ...promises.keys()])].flatMap(value => {
    const where = whereGroup[by](value);
    const of = { outcome: outcomes.get(value), promise: promises.get(value), team: team.get(value) };
    return where === undefined ? [] : rowOf({ value, where, times: times.get(value) ?? [], ...of }, frame);
  });
  rows.sort(
    (a, b) => b.missed.count - a.missed.count || b.n.count - a.n.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1),
  );
  const n = rows.reduce((total, row) => total + row.n.count, 0);
  const censored = rows.reduce((total, row) => total + row.censored, 0);
  return {
    about: aboutFigure(
      {
        definition: by === 'agent' ? 'by_agent' : 'outcomes',
        cohort: frame.cohort,
        n,
        censored,
        teamClock: true,
        closedOnly: frame.cohort === 'closed',
      },
      frame,
    ),
    rows: rows.slice(0, mostGroups),
    more: Math.max(0, rows.length - mostGroups),
  };
}

type Group = {
  value: string | null;
  where: Where;
  outcome: OutcomeCount | undefined;
  promise: PromiseGroup | undefined;
  team: TeamTime | undefined;
  times: readonly TimeCount[];
};

function rowOf({ value, where, outcome, promise, team, times }: Group, frame: Frame): FigureGroup {
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
    keptShare: due > 0 ? promise!.met / due : null,
    withinTarget: withinOf(curve, targetHoursOf('decision', frame)).value,
    medianHours: quantile(curve, 0.5).value,
    teamMedianHours: team?.median == null ? null : team.median / hourMs,
    censored: curve.censored,
    overdue: markOf(overdue, { ...cohort, view: 'overdue' }),
  };
}
