import type { Kysely } from 'kysely';
import { type DayNumber, type Instant, startOfDayNumber } from '#domain/calendar.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import type { TargetCell } from '#domain/clock/figures/targetCell.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import type { Metric } from '#domain/clock/targets/targetPolicySchema.ts';
import type { Chosen } from '#store/measures/chosenClaims.ts';
import { isWhole } from '#store/measures/isWhole.ts';
import { rolledCells } from '#store/measures/rolled/rolledCells.ts';
import { rolledTargetTotals } from '#store/measures/rolled/rolledTargets.ts';
import { isMeasuring } from '#store/measures/rollup/isMeasuring.ts';
import { targetCells } from '#store/measures/targetCells.ts';
import { type TargetTotal, targetCounts, totalsOf } from '#store/measures/targetCounts.ts';
import type { Database } from '#store/schema.ts';
import { hasDaysOf } from './hasDaysOf.ts';

/** Promises of a metric on the customer's clock, by days of a zone: those that began from day `since` on, and those that fell due on the days [dueFrom, today). */
export type PromisesAsked = {
  metric: Metric;
  chosen: Chosen;
  zone: string;
  since: DayNumber;
  dueFrom: DayNumber;
  today: DayNumber;
  asOf: Instant;
};
export type Promises = { cells: TargetCell[]; due: TargetTotal[] };

/** So many days after today a promise may fall due whose days are those of the house. */
const daysAhead = 400;

/** From the counts that are kept, where they answer what is asked and are whole; else from the rows of the claims. Both say the same. */
export async function readPromises(
  db: Kysely<Database>,
  asked: PromisesAsked,
  settings: ClockSettings,
): Promise<Promises> {
  const { chosen, zone, since, today } = asked;
  const asHouse = isWhole(chosen) && hasDaysOf(houseZone(settings), zone, { from: since, to: today + daysAhead });
  return asHouse && !(await isMeasuring(db)) ? keptPromises(db, asked) : rowPromises(db, asked);
}

export async function keptPromises(
  db: Kysely<Database>,
  { metric, zone, since, dueFrom, today, asOf }: PromisesAsked,
): Promise<Promises> {
  const [cells, due] = await Promise.all([
    rolledCells(db, metric, { from: since, to: today + 1 }, asOf),
    rolledTargetTotals(db, { bounds: [dueFrom, today], zone }, asOf),
  ]);
  return { cells, due };
}

export async function rowPromises(
  db: Kysely<Database>,
  { metric, chosen, zone, since, dueFrom, today, asOf }: PromisesAsked,
): Promise<Promises> {
  const begin = (day: DayNumber) => startOfDayNumber(day, zone);
  const [cells, counts] = await Promise.all([
    targetCells(db, metric, chosen, { since: begin(since), asOf, zone }),
    targetCounts(db, chosen, [begin(dueFrom), begin(today)], asOf),
  ]);
  return { cells, due: totalsOf(counts) };
}
