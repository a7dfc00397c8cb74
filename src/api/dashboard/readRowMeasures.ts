import type { Kysely } from 'kysely';
import { startOfDay } from '#domain/calendar.ts';
import { closedAtOnce } from '#store/measures/closedAtOnce.ts';
import { consumedTime } from '#store/measures/consumedTime.ts';
import { decisionsAgain } from '#store/measures/decisionsAgain.ts';
import type { TimedMetric } from '#store/measures/firstTime.ts';
import { flowByDay } from '#store/measures/flowByDay.ts';
import { refundsOfPeriod } from '#store/measures/refundsOfPeriod.ts';
import { targetCounts, totalsOf } from '#store/measures/targetCounts.ts';
import { teamTimes } from '#store/measures/teamTimes.ts';
import { timeCounts } from '#store/measures/timeCounts.ts';
import type { Database } from '#store/schema.ts';
import { cohortOf } from './cohortOf.ts';
import type { Frame } from './frameOf.ts';
import type { Measures } from './readMeasures.ts';
import { together } from './together.ts';

/** The measures of any frame, from the rows of its claims. */
export async function readRowMeasures(db: Kysely<Database>, frame: Frame): Promise<Measures> {
  const { asOf, zone, period, before, chosen } = frame;
  const weekBounds = [...frame.weeks.map(week => startOfDay(week.from, zone)), period.to];
  const beforeBounds = [before.period.from, before.period.to];
  const [cohort, cohortBefore] = [cohortOf(frame, period), cohortOf(frame, before.period)];
  const times = async (metric: TimedMetric) => {
    const [now, past] = await Promise.all([
      timeCounts(db, cohort, metric, asOf),
      timeCounts(db, cohortBefore, metric, asOf),
    ]);
    return { now, before: past };
  };
  const { replied, decided, ...measures } = await together({
    targets: targetCounts(db, chosen, weekBounds, asOf),
    targetsBefore: targetCounts(db, chosen, beforeBounds, asOf).then(totalsOf),
    consumed: consumedTime(db, chosen, period, asOf),
    closing: closedAtOnce(db, { ...chosen, closedFrom: period.from, closedTo: period.to }),
    flow: flowByDay(db, chosen, frame.bounds),
    flowBefore: flowByDay(db, chosen, beforeBounds),
    replied: teamTimes(db, cohort, 'first_reply', asOf),
    decided: teamTimes(db, cohort, 'decision', asOf),
  });
  const { first_reply, decision, refund } = await together({
    first_reply: times('first_reply'),
    decision: times('decision'),
    refund: times('refund'),
  });
  const others = await together({
    again: decisionsAgain(db, chosen, period),
    againBefore: decisionsAgain(db, chosen, before.period),
    refunds: refundsOfPeriod(db, chosen, period, asOf),
  });
  return {
    ...measures,
    ...others,
    times: { first_reply, decision, refund },
    team: { first_reply: replied, decision: decided },
  };
}
