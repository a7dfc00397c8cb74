import { type Instant, instantAt, millisecondsOf } from '#domain/calendar.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** In UTC, summer and winter inside the hours of an office in Paris. */
const opens = 8 * hour;
const closes = 14.9 * hour;
const holidays = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25', '12-26'] as const;

/** The moment at which so many working days have gone by (fractions too), in the middle of work. */
export function afterWork(from: Instant, workingDays: number): Instant {
  let left = workingDays * (closes - opens);
  let at = nextOpen(millisecondsOf(from));
  for (;;) {
    const closing = at - (at % day) + closes;
    if (left < closing - at) return instantAt(Math.floor(at + left));
    left -= closing - at;
    at = nextOpen(closing);
  }
}

/** At two in the afternoon of the first of these weekdays (0 is Sunday) after a moment; where it is a holiday, on the next day on which the bank works. */
export function nextPayday(from: Instant, weekdays: readonly number[]): Instant {
  const started = millisecondsOf(from);
  let at = started - (started % day) + day;
  while (!weekdays.includes(new Date(at).getUTCDay())) at += day;
  while (isHoliday(at)) at += day;
  return instantAt(at + 14 * hour);
}

function nextOpen(at: number): number {
  const midnight = at - (at % day);
  if (isHoliday(midnight) || at >= midnight + closes) return nextOpen(midnight + day);
  return Math.max(at, midnight + opens);
}

function isHoliday(at: number): boolean {
  const date = new Date(at);
  const weekday = date.getUTCDay();
  return weekday === 0 || weekday === 6 || (holidays as readonly string[]).includes(instantAt(at).slice(5, 10));
}
