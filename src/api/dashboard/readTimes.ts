import type { Kysely } from 'kysely';
import { type TimedMetric, timedMetrics } from '#store/measures/firstTime.ts';
import { teamTimes } from '#store/measures/teamTimes.ts';
import { timeCounts } from '#store/measures/timeCounts.ts';
import type { Database } from '#store/schema.ts';
import { cohortOf } from './cohortOf.ts';
import type { Frame } from './frameOf.ts';
import { timeFigure } from './timeFigure.ts';

/** How long things took for the cohort and for the one before it. `decisions` and `team` are of the decision, by group too. */
export async function readTimes(db: Kysely<Database>, frame: Frame) {
  const { asOf, period, before } = frame;
  const [cohort, cohortBefore] = [cohortOf(frame, period), cohortOf(frame, before.period)];
  const isOverall = ({ by }: { by: unknown }) => by === null;
  const [replied, decided] = await Promise.all([
    teamTimes(db, cohort, 'first_reply', asOf),
    teamTimes(db, cohort, 'decision', asOf),
  ]);
  const team = { first_reply: replied, decision: decided.filter(isOverall), refund: [] };
  const read = async (metric: TimedMetric) => ({
    metric,
    times: await timeCounts(db, cohort, metric, asOf, metric === 'decision'),
    before: await timeCounts(db, cohortBefore, metric, asOf),
  });
  const each = await Promise.all(timedMetrics.map(read));
  return {
    cohort,
    decisions: each.find(({ metric }) => metric === 'decision')!.times,
    team: decided,
    figures: (closing: { most: number; closed: number }) =>
      each.map(({ metric, times, before: past }) =>
        timeFigure(metric, { times: times.filter(isOverall), before: past, team: team[metric][0], closing }, frame),
      ),
  };
}
