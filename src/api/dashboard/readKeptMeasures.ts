import type { Kysely } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { TimedMetric } from '#store/measures/firstTime.ts';
import { rolledAgain } from '#store/measures/rolled/rolledAgain.ts';
import { rolledClosing } from '#store/measures/rolled/rolledClosing.ts';
import { rolledConsumed } from '#store/measures/rolled/rolledConsumed.ts';
import { rolledFlow } from '#store/measures/rolled/rolledFlow.ts';
import { rolledRefunds } from '#store/measures/rolled/rolledRefunds.ts';
import { rolledTargets, rolledTargetTotals } from '#store/measures/rolled/rolledTargets.ts';
import { rolledTeam } from '#store/measures/rolled/rolledTeam.ts';
import { rolledTimes } from '#store/measures/rolled/rolledTimes.ts';
import type { Database } from '#store/schema.ts';
import type { KeptSpans } from './keptSpans.ts';
import type { Measures } from './readMeasures.ts';
import { together } from './together.ts';

/** The measures of all claims on whole days of the house, from the counts that are kept: as fast with a million claims as with a few. */
export async function readKeptMeasures(
  db: Kysely<Database>,
  { zone, period, before, days, weeks }: KeptSpans,
  asOf: Instant,
): Promise<Measures> {
  const times = async (metric: TimedMetric) => {
    const [now, past] = await Promise.all([
      rolledTimes(db, metric, period, asOf),
      rolledTimes(db, metric, before, asOf),
    ]);
    return { now, before: past };
  };
  const { replied, decided, first_reply, decision, refund, ...measures } = await together({
    targets: rolledTargets(db, { bounds: weeks, zone }, asOf),
    targetsBefore: rolledTargetTotals(db, { bounds: [before.from, before.to], zone }, asOf),
    first_reply: times('first_reply'),
    decision: times('decision'),
    refund: times('refund'),
    replied: rolledTeam(db, 'first_reply', period),
    decided: rolledTeam(db, 'decision', period),
    consumed: rolledConsumed(db, period, asOf),
    closing: rolledClosing(db, period),
    flow: rolledFlow(db, days),
    flowBefore: rolledFlow(db, [before.from, before.to]),
    again: rolledAgain(db, period),
    againBefore: rolledAgain(db, before),
    refunds: rolledRefunds(db, period),
  });
  return {
    ...measures,
    times: { first_reply, decision, refund },
    team: { first_reply: replied, decision: decided },
  };
}
