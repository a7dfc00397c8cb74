import type { Kysely } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { TimedMetric } from '#store/measures/firstTime.ts';
import { dimensions } from '#store/measures/groupings.ts';
import { rolledAgain } from '#store/measures/rolled/rolledAgain.ts';
import { rolledClosing } from '#store/measures/rolled/rolledClosing.ts';
import { rolledConsumed } from '#store/measures/rolled/rolledConsumed.ts';
import { rolledFlow } from '#store/measures/rolled/rolledFlow.ts';
import { rolledGroupTimes } from '#store/measures/rolled/rolledGroupTimes.ts';
import { rolledOutcomes } from '#store/measures/rolled/rolledOutcomes.ts';
import { rolledPromises } from '#store/measures/rolled/rolledPromises.ts';
import { rolledRefunds } from '#store/measures/rolled/rolledRefunds.ts';
import { rolledTargets } from '#store/measures/rolled/rolledTargets.ts';
import { rolledTeam } from '#store/measures/rolled/rolledTeam.ts';
import { rolledTimes } from '#store/measures/rolled/rolledTimes.ts';
import type { Database } from '#store/schema.ts';
import type { GroupCounts } from './groupFigures.ts';
import type { KeptSpans } from './keptSpans.ts';
import { leadingGroups } from './leadingGroups.ts';
import type { Measures } from './readMeasures.ts';

/** The measures of all claims on whole days of the house, from the counts that are kept: as fast with a million claims as with a few. */
export async function readKeptMeasures(
  db: Kysely<Database>,
  { period, before, days, weeks }: KeptSpans,
  asOf: Instant,
): Promise<Measures> {
  const times = async (metric: TimedMetric) => {
    const [now, past] = await Promise.all([
      rolledTimes(db, metric, period, asOf),
      rolledTimes(db, metric, before, asOf),
    ]);
    return { now, before: past };
  };
  const [groups, targets, targetsBefore, first_reply, decision, refund, replied, decided, ...others] =
    await Promise.all([
      readGroups(db, period, asOf),
      rolledTargets(db, weeks, asOf),
      rolledTargets(db, [before.from, before.to], asOf),
      times('first_reply'),
      times('decision'),
      times('refund'),
      rolledTeam(db, 'first_reply', period),
      rolledTeam(db, 'decision', period),
      rolledConsumed(db, period, asOf),
      rolledClosing(db, period),
      rolledFlow(db, days),
      rolledFlow(db, [before.from, before.to]),
      rolledAgain(db, period),
      rolledAgain(db, before),
      rolledRefunds(db, period),
    ]);
  const [consumed, closing, flow, flowBefore, again, againBefore, refunds] = others;
  return {
    targets,
    targetsBefore,
    consumed,
    closing,
    flow,
    flowBefore,
    times: { first_reply, decision, refund },
    team: { first_reply: replied[0], decision: decided[0] },
    groups,
    again,
    againBefore,
    refunds,
  };
}

/** How long things took only of the groups that lead: of all others nothing but their number is told. */
async function readGroups(db: Kysely<Database>, span: KeptSpans['period'], asOf: Instant): Promise<GroupCounts> {
  const [outcomes, promises] = await Promise.all([rolledOutcomes(db, span, asOf), rolledPromises(db, span, asOf)]);
  const groups = dimensions.flatMap(by =>
    leadingGroups(by, { outcomes, promises }).map(({ value }) => ({ by, value })),
  );
  return { outcomes, promises, ...(await rolledGroupTimes(db, groups, span, asOf)) };
}
