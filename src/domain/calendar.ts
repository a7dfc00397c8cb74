import { Temporal } from 'temporal-polyfill';

/** A moment in UTC as `YYYY-MM-DDTHH:mm:ss.sssZ`: always this form, so that moments compare as strings. */
export type Instant = string;

/** A civil day as `YYYY-MM-DD`, in a zone that the context names. */
export type CivilDate = string;

/** Any ISO date-time with an offset or Z, in the one form of `Instant`. Throws a RangeError on anything else. */
export function toInstant(text: string): Instant {
  return new Date(Temporal.Instant.from(text).epochMilliseconds).toISOString();
}

/** The instant `milliseconds` after (before, when negative) another. */
export function shiftInstant(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** The civil day of an instant in an IANA zone. */
export function civilDateOf(instant: Instant, zone: string): CivilDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The day `days` civil days later. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The first instant of a civil day in an IANA zone (not always midnight: days begin at 01:00 where clocks skip it). */
export function startOfDay(date: CivilDate, zone: string): Instant {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).startOfDay().epochMilliseconds).toISOString();
}

/** Whether a name is an IANA time zone that this runtime knows. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
