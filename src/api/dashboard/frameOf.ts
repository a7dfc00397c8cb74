import {
  addDays,
  type CivilDate,
  civilDateOf,
  dateText,
  dayNumber,
  type Instant,
  startOfDay,
  weekdayOf,
} from '#domain/calendar.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import type { Period } from '#store/measures/chosenClaims.ts';
import { ProblemError } from '../problems.ts';
import type { DashboardQuery } from '../schemas/dashboard.ts';

const usualDays = 28;
const mostDays = 400;

/** A run of civil days, both included. */
export type Days = { from: CivilDate; to: CivilDate };

/**
 * What every figure of an answer is framed by. `bounds`: the first instant of each day of the period, and of the day after it; `weeks` begin on Mondays and are cut at
 * the ends of the period; `before` is the period of the same length that ends where it begins.
 */
export type Frame = Days & {
  asOf: Instant;
  zone: string;
  today: CivilDate;
  days: CivilDate[];
  bounds: Instant[];
  weeks: Days[];
  period: Period;
  before: Days & { period: Period };
  cohort: DashboardQuery['cohort'];
  chosen: Omit<DashboardQuery, 'from' | 'to' | 'zone' | 'cohort'>;
  settings: ClockSettings;
};

/** `days`: how many there are where no first one is named. */
type Asking = { query: DashboardQuery & { days?: number }; settings: ClockSettings; asOf: Instant };

/** The days that a query asks for, in its zone or, where it names none, in that of the house. @throws ProblemError when they are none, or too many. */
export function frameOf({ query, settings, asOf }: Asking): Frame {
  const { from: first, to: last, days: count = usualDays, zone = houseZone(settings), cohort, ...chosen } = query;
  const today = civilDateOf(asOf, zone);
  const to = last ?? (first !== undefined && first > today ? first : today);
  const from = first ?? addDays(to, 1 - count);
  const length = dayNumber(to) - dayNumber(from) + 1;
  if (length < 1) throw refuse('from', `is after the last day, ${to}`);
  if (length > mostDays) throw refuse('from', `is more than ${mostDays} days before ${to}`);
  const days = Array.from({ length }, (_, i) => dateText(dayNumber(from) + i));
  const bounds = [...days, addDays(to, 1)].map(day => startOfDay(day, zone));
  const period = { from: bounds[0]!, to: bounds.at(-1)! };
  const start = addDays(from, -length);
  const before = { from: start, to: addDays(from, -1), period: { from: startOfDay(start, zone), to: period.from } };
  const weeks = weeksOf(days);
  return { asOf, zone, today, from, to, days, bounds, weeks, period, before, cohort, chosen, settings };
}

/** The Sunday before a day's week. */
const weekOf = (day: CivilDate) => dayNumber(day) - weekdayOf(dayNumber(day));

function weeksOf(days: readonly CivilDate[]): Days[] {
  return [...Map.groupBy(days, weekOf).values()].map(week => ({ from: week[0]!, to: week.at(-1)! }));
}

function refuse(field: string, reason: string): ProblemError {
  return new ProblemError(422, 'invalid', { errors: [{ field, reason }] });
}
