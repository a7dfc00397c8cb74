import { type Instant, shiftInstant } from '#domain/calendar.ts';
import { isIn, pastDays } from './chapters.ts';

const day = 86_400_000;

/** By weekday, Sunday first: people open parcels at the weekend and write on Monday. */
const weekdays = [0.95, 1.2, 1.1, 1, 1, 0.95, 0.8] as const;

/** From a day of the year on (month-day): how many times the usual. */
const seasons: readonly (readonly [from: string, times: number, why: string])[] = [
  ['01-01', 1.75, 'what was given at Christmas'],
  ['01-21', 1, ''],
  ['02-05', 1.3, 'what was ordered on Black Friday and never came: 75 days are over'],
  ['03-11', 1, ''],
  ['07-10', 0.8, 'summer'],
  ['08-21', 1, ''],
  ['11-26', 1.55, 'Black Friday arrives'],
  ['12-21', 0.7, 'everybody is away'],
  ['12-27', 1.75, 'what was given at Christmas'],
];

/** Of the last weeks, the latest first: what part of their claims is told here. The rest are those of the present. */
const partOfWeek = [0.03, 0.06, 0.3, 0.4, 0.6, 0.65, 0.65, 0.7, 0.75, 0.75, 0.8, 0.75, 0.65, 0.7, 0.85, 0.85] as const;

/** How many claims are opened on a day, on average. @param daysAgo whole days before now */
export function opensPerDay(now: Instant, daysAgo: number): number {
  const date = shiftInstant(now, -daysAgo * day);
  const growth = 1.2 - 0.45 * (daysAgo / pastDays);
  const weekday = weekdays[new Date(date).getUTCDay()]!;
  const season = seasons.findLast(([from]) => from <= date.slice(5, 10))?.[1] ?? 1;
  const stranded = isIn('strike', daysAgo) ? 1.5 : 1;
  return 4.9 * growth * weekday * season * stranded * (partOfWeek[Math.floor(daysAgo / 7)] ?? 1);
}
