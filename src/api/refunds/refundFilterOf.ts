import type { Kysely } from 'kysely';
import { dayNumber, isInstant, startOfDayNumber } from '#domain/calendar.ts';
import type { RefundFilter } from '#store/refunds/refundFilter.ts';
import type { Database } from '#store/schema.ts';
import { readHouseZone } from '#store/settings/readHouseZone.ts';
import { ProblemError } from '../problems.ts';
import type { RefundFilterAsked } from '../schemas/refunds.ts';

/** What may be a moment or a civil day, and by how many days what is meant comes after its beginning: the last one is taken in whole. */
const daysLater = { approvedFrom: 0, approvedTo: 1, settledFrom: 0, settledTo: 1 } as const;
type Bound = keyof typeof daysLater;

/**
 * A filter as the store takes it: days as moments, counted in the zone that it names or else in that of the house.
 * @throws ProblemError 422 on a day that ends outside the years 0001 to 9999
 */
export async function refundFilterOf(
  db: Kysely<Database>,
  { zone: named, ...asked }: RefundFilterAsked,
): Promise<Omit<RefundFilter, 'now'>> {
  const days = (Object.keys(daysLater) as Bound[]).filter(bound => isDay(asked[bound]));
  if (days.length === 0) return asked;
  const zone = named ?? (await readHouseZone(db));
  const moments = days.map(bound => {
    const moment = startOfDayNumber(dayNumber(asked[bound]!) + daysLater[bound], zone);
    if (isInstant(moment)) return [bound, moment];
    const reason = 'lies outside the years 0001 to 9999';
    throw new ProblemError(422, 'invalid', { errors: [{ field: bound, reason }] });
  });
  return { ...asked, ...Object.fromEntries(moments) };
}

const isDay = (text: string | undefined) => text?.length === 10;
