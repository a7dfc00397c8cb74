import { curveOfEnds } from '#domain/clock/figures/curveOfEnds.ts';
import { type SurvivalCurve, survivalAt, survivalQuantile } from '#domain/clock/figures/survivalCurve.ts';
import type { TimedMetric } from '#store/measures/firstTime.ts';
import type { TeamTime } from '#store/measures/teamTimes.ts';
import type { TimeCount } from '#store/measures/timeCounts.ts';
import type { TimeFigure } from '../schemas/dashboardFigures.ts';
import type { Where } from '../schemas/dashboardMark.ts';
import { aboutFigure } from './aboutFigure.ts';
import { changeOfEstimates } from './changeOfEstimates.ts';
import { whereCohort } from './cohortOf.ts';
import type { Frame } from './frameOf.ts';
import { hoursOf } from './hoursOf.ts';
import { markOf } from './markOf.ts';
import { targetHoursOf } from './targetHoursOf.ts';

/** In which unit a curve is told, for how many of them at most, and where the bars of its durations end (hours). */
const scales = {
  first_reply: { unitHours: 1, most: 72, edges: [1, 2, 4, 8, 16, 24, 48, 72] },
  decision: { unitHours: 24, most: 60, edges: [1, 2, 3, 4, 5, 7, 10, 14, 21, 30].map(days => days * 24) },
  refund: { unitHours: 24, most: 60, edges: [1, 3, 5, 7, 10, 12, 14, 17, 21, 30].map(days => days * 24) },
} as const satisfies Record<TimedMetric, object>;

type Read = {
  times: readonly TimeCount[];
  before: readonly TimeCount[];
  team: TeamTime | undefined;
  closing: { most: number; closed: number };
};

/** How long something takes for a cohort: the curve, its quantiles and what is within the target, each with its interval of 95 %, and the durations. */
export function timeFigure(metric: TimedMetric, { times, before, team, closing }: Read, frame: Frame): TimeFigure {
  const curve = curveOfEnds(times);
  const target = targetHoursOf(metric, frame);
  const cohort = { ...whereCohort(frame.cohort, frame), time: metric };
  const sum = (of: 'ours' | 'others' | 'censored') => times.reduce((all, time) => all + time[of], 0);
  const within = withinOf(curve, target);
  const beforeCurve = curveOfEnds(before);
  const young = tooYoung(times, target);
  return {
    about: aboutFigure(
      {
        definition: metric,
        cohort: frame.cohort,
        n: curve.n,
        censored: curve.censored,
        teamClock: team !== undefined,
        tooYoung: young,
        pausedShare: team?.paused ?? undefined,
        closedAtOnce: closing,
        closedOnly: frame.cohort === 'closed',
      },
      frame,
    ),
    metric,
    unitHours: scales[metric].unitHours,
    targetHours: target,
    all: markOf(curve.n, cohort),
    others: markOf(sum('others'), { ...cohort, timeEnd: 'other' }),
    running: markOf(sum('censored'), { ...cohort, timeEnd: 'running' }),
    withinTarget: within,
    median: quantile(curve, 0.5),
    p90: quantile(curve, 0.9),
    teamMedian: hoursOf(team?.median),
    change: changeOfEstimates(
      within,
      { ...withinOf(beforeCurve, target), n: beforeCurve.n },
      isHalfGrown(young, curve.n) || isHalfGrown(tooYoung(before, target), beforeCurve.n),
    ),
    curve: pointsOf(curve, times, metric, cohort),
    bins: binsOf(times, scales[metric].edges, cohort),
  };
}

/** The hours by which a share has ended; null while it is not reached. */
export function quantile(curve: SurvivalCurve, share: number) {
  const { time, lower, upper } = survivalQuantile(curve, share);
  return { value: time ?? null, lower: lower ?? null, upper: upper ?? null };
}

/** The share within so many hours. The more take longer, the fewer are within: the bounds change places. */
export function withinOf(curve: SurvivalCurve, hours: number | null) {
  const at = hours === null ? undefined : survivalAt(curve, hours);
  const less = (left: number | undefined) => (left === undefined ? null : 1 - left);
  return { value: less(at?.survival), lower: less(at?.upper), upper: less(at?.lower) };
}

/** How many still go on and have not been watched as long as the target. */
function tooYoung(times: readonly TimeCount[], target: number | null): number | undefined {
  if (target === null) return undefined;
  return times.reduce((sum, { time, censored }) => (time < target ? sum + censored : sum), 0);
}

const isHalfGrown = (young: number | undefined, n: number) => n > 0 && (young ?? 0) / n >= 0.1;

function pointsOf(
  curve: SurvivalCurve,
  times: readonly TimeCount[],
  metric: TimedMetric,
  cohort: Where,
): TimeFigure['curve'] {
  const { unitHours, most } = scales[metric];
  const last = Math.min(most, Math.ceil((times.at(-1)?.time ?? 0) / unitHours));
  return Array.from({ length: last + 1 }, (_, at) => at).flatMap(at => {
    const hours = at * unitHours;
    const step = survivalAt(curve, hours);
    if (step === undefined) return [];
    const since = at === 0 ? 0 : hours - unitHours + 1;
    return {
      at,
      left: step.survival,
      lower: step.lower ?? null,
      upper: step.upper ?? null,
      reached: markOf(sumOf(times, ['ours'], since, hours), {
        ...cohort,
        timeEnd: 'reached',
        timeFrom: since,
        timeTo: hours,
      }),
      watched: markOf(sumOf(times, ['ours', 'others', 'censored'], hours + 1), { ...cohort, timeFrom: hours + 1 }),
    };
  });
}

/** Bars of (from, to] hours; the last one has no end. */
function binsOf(times: readonly TimeCount[], edges: readonly number[], cohort: Where): TimeFigure['bins'] {
  return [...edges, undefined].map((to, i) => {
    const fromHours = i === 0 ? 0 : edges[i - 1]!;
    const since = i === 0 ? 0 : fromHours + 1;
    const range = { timeFrom: since, ...(to === undefined ? {} : { timeTo: to }) };
    return {
      fromHours,
      toHours: to ?? null,
      reached: markOf(sumOf(times, ['ours'], since, to), { ...cohort, timeEnd: 'reached', ...range }),
      running: markOf(sumOf(times, ['censored'], since, to), { ...cohort, timeEnd: 'running', ...range }),
    };
  });
}

function sumOf(
  times: readonly TimeCount[],
  which: readonly ('ours' | 'others' | 'censored')[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): number {
  return times
    .filter(({ time }) => from <= time && time <= to)
    .reduce((sum, count) => sum + which.reduce((all, name) => all + count[name], 0), 0);
}
