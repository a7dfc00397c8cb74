import type { Kysely } from 'kysely';
import { startOfDay } from '#domain/calendar.ts';
import { closedAtOnce } from '#store/measures/closedAtOnce.ts';
import { consumedTime } from '#store/measures/consumedTime.ts';
import { decisionsAgain } from '#store/measures/decisionsAgain.ts';
import { flowByDay } from '#store/measures/flowByDay.ts';
import { lateNow } from '#store/measures/lateNow.ts';
import { outcomeCounts } from '#store/measures/outcomeCounts.ts';
import { promiseGroups } from '#store/measures/promiseGroups.ts';
import { refundTotals } from '#store/measures/refundTotals.ts';
import { targetCounts } from '#store/measures/targetCounts.ts';
import { waitingSplit } from '#store/measures/waitingSplit.ts';
import type { Database } from '#store/schema.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { aboutFigure } from './aboutFigure.ts';
import { againFigure } from './againFigure.ts';
import { ageFigure } from './ageFigure.ts';
import { attainmentFigures } from './attainmentFigures.ts';
import { consumedFigure } from './consumedFigure.ts';
import { flowFigure } from './flowFigure.ts';
import type { Frame } from './frameOf.ts';
import { groupFigure } from './groupFigures.ts';
import { lateFigure } from './lateFigure.ts';
import { nameGroups } from './nameGroups.ts';
import { readTimes } from './readTimes.ts';
import { waitingFigure } from './waitingFigure.ts';

/** Every figure of the dashboard, all as of one moment. */
export async function readDashboard(db: Kysely<Database>, frame: Frame): Promise<Dashboard> {
  const { asOf, zone, from, to, period, before, chosen, asked } = frame;
  const weekBounds = [...frame.weeks.map(week => startOfDay(week.from, zone)), period.to];
  const beforeBounds = [before.period.from, before.period.to];
  const [kept, keptBefore, late, spent, closing, timed, flow, flowBefore, ages, parties] = await Promise.all([
    targetCounts(db, chosen, weekBounds, asOf),
    targetCounts(db, chosen, beforeBounds, asOf),
    lateNow(db, chosen, asOf),
    consumedTime(db, chosen, period, asOf),
    closedAtOnce(db, { ...chosen, closedFrom: period.from, closedTo: period.to }),
    readTimes(db, frame),
    flowByDay(db, chosen, frame.bounds),
    flowByDay(db, chosen, beforeBounds),
    ageFigure(db, frame),
    waitingSplit(db, chosen, asOf),
  ]);
  const [outcomes, promises, again, againBefore, totals] = await Promise.all([
    outcomeCounts(db, timed.cohort, asOf),
    promiseGroups(db, chosen, period, asOf),
    decisionsAgain(db, chosen, period),
    decisionsAgain(db, chosen, before.period),
    refundTotals(db, chosen, period),
  ]);
  const counts = { outcomes, promises, times: timed.decisions, team: timed.team };
  const refunds = totals.reduce((sum, { count }) => sum + count, 0);
  return {
    asOf,
    zone,
    from,
    to,
    before: { from: before.from, to: before.to },
    chosen: asked,
    attainment: attainmentFigures(kept, keptBefore, frame),
    late: lateFigure(late, frame),
    consumed: consumedFigure(spent, frame),
    times: timed.figures(closing),
    flow: flowFigure({ flow, before: flowBefore, closing }, frame),
    ages,
    waiting: waitingFigure(parties, frame),
    byReason: groupFigure('reason', counts, frame),
    byMerchant: await nameGroups(db, 'merchants', groupFigure('merchant', counts, frame)),
    byCountry: groupFigure('country', counts, frame),
    byLanguage: groupFigure('language', counts, frame),
    byAgent: await nameGroups(db, 'people', groupFigure('agent', counts, frame)),
    again: againFigure(again, againBefore, frame),
    refunded: {
      about: aboutFigure({ definition: 'refunded', cohort: 'settled', n: refunds, counted: true }, frame),
      totals,
    },
  };
}
