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
import { rolledTargets, rolledTargetTotals } from '#store/measures/rolled/rolledTargets.ts';
import { rolledTeam } from '#store/measures/rolled/rolledTeam.ts';
import { rolledTimes } from '#store/measures/rolled/rolledTimes.ts';
import type { Database } from '#store/schema.ts';
import type { GroupCounts } from './groupFigures.ts';
import { groupsInOrder, mostGroups } from './groupsInOrder.ts';
import type { KeptSpans } from './keptSpans.ts';
import type { Measures } from './readMeasures.ts';
import { together } from './together.ts';

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
  const { replied, decided, first_reply, decision, refund, ...measures } = await together({
    groups: readGroups(db, period, asOf),
    targets: rolledTargets(db, weeks, asOf),
    targetsBefore: rolledTargetTotals(db, before, asOf),
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
    team: { first_reply: replied[0], decision: decided[0] },
  };
}

/** How long things took only of the groups that lead: of all others nothing but their number is told. */
async function readGroups(db: Kysely<Database>, span: KeptSpans['period'], asOf: Instant): Promise<GroupCounts> {
  const [outcomes, promises] = await Promise.all([rolledOutcomes(db, span, asOf), rolledPromises(db, span, asOf)]);
  const inOrder = groupsInOrder({ outcomes, promises });
  const leading = dimensions.flatMap(by => inOrder[by].slice(0, mostGroups).map(({ value }) => ({ by, value })));
  return { inOrder, ...(await rolledGroupTimes(db, leading, span, asOf)) };
}
