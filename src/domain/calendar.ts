import { offsetSince, zoneOffset } from './zoneOffset.ts';

/** A moment in UTC as `YYYY-MM-DDTHH:mm:ss.sssZ`: always this form, so that moments compare as strings. */
export type Instant = string;

/** A civil day as `YYYY-MM-DD`, in a zone that the context names. */
export type CivilDate = string;

/** A civil day as the number of days since 1970-01-01: what days are counted in. */
export type DayNumber = number;

const dayMs = 86_400_000;
const isoMoment =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:[Zz]|([+-])(\d\d)(?::?(\d\d)(?::?(\d\d))?)?)$/;

/** Any ISO date-time with an offset or Z, in the one form of `Instant` (finer than a millisecond is cut off). Throws a RangeError on anything else. */
export function toInstant(text: string): Instant {
  const parts = isoMoment.exec(text);
  if (parts === null) throw new RangeError(`"${text}" is not an ISO date-time with an offset or Z`);
  const [, date, hour, minute, second = '0', fraction = '', sign, offHour = '0', offMinute = '0', offSecond = '0'] =
    parts;
  const time = [hour, minute, second, offHour, offMinute, offSecond].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const limits = [23, 59, 60, 23, 59, 59];
  if (time.some((value, i) => value > limits[i]!)) throw new RangeError(`"${text}" has a time that no clock shows`);
  const millisecond = Number(fraction.padEnd(3, '0').slice(0, 3));
  const ofDay = (time[0] * 3600 + time[1] * 60 + Math.min(time[2], 59)) * 1000 + millisecond;
  const offset = (time[3] * 3600 + time[4] * 60 + time[5]) * (sign === '-' ? -1000 : 1000);
  const instant = instantAt(dayNumber(date!) * dayMs + ofDay - offset);
  // No database has a year 0.
  if (instant.length !== 24 || instant < '0001') {
    throw new RangeError(`"${text}" lies outside the years 0001 to 9999 in UTC`);
  }
  return instant;
}

/** Whether a value is a moment in the one form of `Instant`, and one that there is. */
export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string' || value.length !== 24) return false;
  try {
    return toInstant(value) === value;
  } catch {
    return false;
  }
}

/** The instant `milliseconds` after (before, when negative) another. */
export function shiftInstant(instant: Instant, milliseconds: number): Instant {
  return instantAt(millisecondsOf(instant) + milliseconds);
}

/** The civil day of an instant in an IANA zone. */
export function civilDateOf(instant: Instant, zone: string): CivilDate {
  return dateText(dayOf(instant, zone));
}

/** The day `days` civil days later. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateText(dayNumber(date) + days);
}

/** The first instant of a civil day in an IANA zone (not always midnight: days begin at 01:00 where clocks skip it). */
export function startOfDay(date: CivilDate, zone: string): Instant {
  return startOfDayNumber(dayNumber(date), zone);
}

/** Whether a name is an IANA time zone that this runtime knows. */
export function isTimeZone(zone: string): boolean {
  try {
    zoneOffset(zone, 0);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds since 1970 of an instant. Throws a RangeError on text that is none. */
export function millisecondsOf(instant: Instant): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`"${instant}" is not an instant`);
  return milliseconds;
}

/** The instant at so many milliseconds since 1970. */
export function instantAt(milliseconds: number): Instant {
  const day = Math.floor(milliseconds / dayMs);
  const ofDay = milliseconds - day * dayMs;
  if (ofDay % 60_000 === 0) return dateText(day) + wholeMinutes[ofDay / 60_000];
  return new Date(milliseconds).toISOString();
}

/** The civil day of an instant in an IANA zone, as a number. */
export function dayOf(instant: Instant, zone: string): DayNumber {
  const at = millisecondsOf(instant);
  return Math.floor((at + zoneOffset(zone, at)) / dayMs);
}

/** The first instant of a civil day, given as a number, in an IANA zone. A day that the zone skipped begins when the next one does. */
export function startOfDayNumber(day: DayNumber, zone: string): Instant {
  const midnight = day * dayMs;
  const before = zoneOffset(zone, midnight - dayMs);
  const first = midnight - before;
  const after = zoneOffset(zone, midnight + dayMs);
  if (before === after) return instantAt(first);
  const second = midnight - after;
  const earlier = Math.min(first, second);
  const later = Math.max(first, second);
  if (zoneOffset(zone, earlier) === midnight - earlier) return instantAt(earlier);
  if (zoneOffset(zone, later) === midnight - later) return instantAt(later);
  return instantAt(offsetSince(zone, first));
}

/** The number of a civil day. Throws a RangeError on a day that no calendar has. */
export function dayNumber(date: CivilDate): DayNumber {
  const day = Date.parse(`${date}T00:00:00.000Z`) / dayMs;
  if (Number.isNaN(day) || dateText(day) !== date) throw new RangeError(`"${date}" is not a civil day`);
  return day;
}

/** The weekday of a civil day, Monday 1 to Sunday 7. Day 0, 1970-01-01, was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

const dateTexts = new Map<DayNumber, CivilDate>();
const dateTextsKept = 100_000;

/** The text of a civil day given by its number. */
export function dateText(day: DayNumber): CivilDate {
  const known = dateTexts.get(day);
  if (known !== undefined) return known;
  if (dateTexts.size >= dateTextsKept) dateTexts.clear();
  const moment = new Date(day * dayMs).toISOString();
  const text = moment.slice(0, moment.indexOf('T'));
  dateTexts.set(day, text);
  return text;
}

const two = (value: number): string => String(value).padStart(2, '0');
const wholeMinutes = Array.from({ length: 1440 }, (_, i) => `T${two(Math.floor(i / 60))}:${two(i % 60)}:00.000Z`);
