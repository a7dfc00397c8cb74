import type { Kysely } from 'kysely';
import { attainment } from '#domain/clock/figures/attainment.ts';
import { decisionTimes } from '#store/measures/decisionTimes.ts';
import { flowByDay } from '#store/measures/flowByDay.ts';
import { outcomeCounts } from '#store/measures/outcomeCounts.ts';
import { promiseTargets } from '#store/measures/promiseTargets.ts';
import { refundTotals } from '#store/measures/refundTotals.ts';
import { waitingSplit } from '#store/measures/waitingSplit.ts';
import type { Database } from '#store/schema.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { aboutFigure } from './aboutFigure.ts';
import { ageFigure } from './ageFigure.ts';
import { decisionFigure } from './decisionFigure.ts';
import type { Frame } from './frameOf.ts';
import { groupFigure } from './groupFigure.ts';
import { nameMerchants } from './nameMerchants.ts';

/** Every figure of the dashboard, all as of one moment. */
export async function readDashboard(db: Kysely<Database>, frame: Frame): Promise<Dashboard> {
  const { asOf, zone, from, to, period, chosen } = frame;
  const settings = await readClockSettings(db);
  const [targets, times, outcomes, flow, ages, parties, totals] = await Promise.all([
    promiseTargets(db, chosen, period, settings, asOf),
    decisionTimes(db, chosen, period, asOf),
    outcomeCounts(db, chosen, period, asOf),
    flowByDay(db, chosen, frame.bounds),
    ageFigure(db, frame),
    waitingSplit(db, chosen, asOf),
    refundTotals(db, chosen, period),
  ]);
  const kept = attainment(targets, period, asOf);
  const overall = times.filter(({ by }) => by === null);
  const total = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0);
  return {
    asOf,
    zone,
    from,
    to,
    attainment: {
      about: aboutFigure('promise', 'due', { n: kept.met + kept.missed }, frame),
      ...kept,
      share: kept.share ?? null,
    },
    decision: decisionFigure(overall, settings, frame),
    flow: flowFigure(flow, frame),
    ages,
    waiting: { about: aboutFigure('waiting', 'unclosed', { n: total(parties) }, frame), parties },
    byReason: groupFigure('reason', outcomes, times, frame),
    byMerchant: await nameMerchants(db, groupFigure('merchant', outcomes, times, frame)),
    byCountry: groupFigure('country', outcomes, times, frame),
    refunded: { about: aboutFigure('refunded', 'settled', { n: total(totals) }, frame), totals },
  };
}

/** Days that have not begun are not told: nothing has happened on them. */
function flowFigure(
  { before, opened, closed }: Awaited<ReturnType<typeof flowByDay>>,
  frame: Frame,
): Dashboard['flow'] {
  let backlog = before;
  const days = frame.days
    .map((day, i) => {
      backlog += opened[i]! - closed[i]!;
      return { day, opened: opened[i]!, closed: closed[i]!, backlog };
    })
    .filter(({ day }) => day <= frame.today);
  const n = opened.reduce((sum, count) => sum + count, 0);
  return { about: aboutFigure('flow', 'days', { n }, frame), days };
}
