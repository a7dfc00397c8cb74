import type { Kysely } from 'kysely';
import { timedMetrics } from '#store/measures/firstTime.ts';
import { lateNow } from '#store/measures/lateNow.ts';
import { openCounts } from '#store/measures/openCounts.ts';
import { waitingSplit } from '#store/measures/waitingSplit.ts';
import { refundSums } from '#store/refunds/refundSums.ts';
import type { Database } from '#store/schema.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { againFigure } from './againFigure.ts';
import { ageFigure } from './ageFigure.ts';
import { attainmentFigures } from './attainmentFigures.ts';
import { consumedFigure } from './consumedFigure.ts';
import { flowFigure } from './flowFigure.ts';
import type { Frame } from './frameOf.ts';
import { lateFigure } from './lateFigure.ts';
import { readGroups } from './readGroups.ts';
import { readMeasures } from './readMeasures.ts';
import { refundedFigure } from './refundedFigure.ts';
import { timeFigure } from './timeFigure.ts';
import { waitingFigure } from './waitingFigure.ts';

/** Every figure of the dashboard but the groups that are asked for on their own, all as of one moment. */
export async function readDashboard(db: Kysely<Database>, frame: Frame): Promise<Dashboard> {
  const { asOf, zone, from, to, before, period, chosen } = frame;
  const [measures, byMerchant, late, open, ages, parties, toPay] = await Promise.all([
    readMeasures(db, frame),
    readGroups(db, 'merchant', frame),
    lateNow(db, chosen, asOf),
    openCounts(db, chosen, asOf),
    ageFigure(db, frame),
    waitingSplit(db, chosen, asOf),
    refundSums(db, { ...chosen, view: 'to_pay', now: asOf }),
  ]);
  const { closing, times, team } = measures;
  return {
    asOf,
    zone,
    from,
    to,
    before: { from: before.from, to: before.to },
    chosen,
    attainment: attainmentFigures(measures.targets, measures.targetsBefore, frame),
    late: lateFigure(late, open, frame),
    consumed: consumedFigure(measures.consumed, frame),
    times: timedMetrics.map(metric =>
      timeFigure(
        metric,
        {
          times: times[metric].now,
          before: times[metric].before,
          team: metric === 'refund' ? undefined : team[metric],
          closing,
        },
        frame,
      ),
    ),
    flow: flowFigure({ flow: measures.flow, before: measures.flowBefore, closing }, frame),
    ages,
    waiting: waitingFigure(parties, frame),
    byMerchant,
    again: againFigure(measures.again, measures.againBefore, frame),
    refunded: refundedFigure({ ...measures.refunds, toPay }, frame),
  };
}
