import { type CivilDate, civilDateOf, dayOf, type Instant, shiftInstant, startOfDayNumber } from './calendar.ts';

/**
 * The zone whose civil day ends with the last instant in time of a promise or deadline: the customer's, UTC, in which is counted for a customer whose
 * zone is not known, or that of the house. Null where it ends within a day, as one of hours does.
 */
export function dayZoneOf(last: Instant, customer: string | null | undefined, house: string): string | null {
  const after = shiftInstant(last, 1);
  const zones = [...new Set([customer ?? 'UTC', 'UTC', house])];
  return zones.find(zone => startOfDayNumber(dayOf(last, zone) + 1, zone) === after) ?? null;
}

/** The last day of a promise or deadline that ends after the instant `last`: in the zone whose day it ends with, else in that of the house. */
export function lastDayOf(last: Instant, customer: string | null | undefined, house: string): CivilDate {
  return civilDateOf(last, dayZoneOf(last, customer, house) ?? house);
}
