import {
  addDays,
  type CivilDate,
  civilDateOf,
  dateText,
  dayNumber,
  type Instant,
  startOfDay,
} from '#domain/calendar.ts';
import type { Chosen, Period } from '#store/measures/chosenClaims.ts';
import { ProblemError } from '../problems.ts';
import type { DashboardQuery } from '../schemas/dashboard.ts';

const usualDays = 28;
export const mostDays = 400;

/** What every figure of an answer is framed by. `bounds`: the first instant of each day of the period, and of the day after it. */
export type Frame = {
  asOf: Instant;
  zone: string;
  today: CivilDate;
  from: CivilDate;
  to: CivilDate;
  days: CivilDate[];
  bounds: Instant[];
  period: Period;
  chosen: Chosen;
};

/** The days that a query asks for, in its zone. @throws ProblemError when they are none, or too many. */
export function frameOf({ from: first, to: last, zone, ...chosen }: DashboardQuery, asOf: Instant): Frame {
  const today = civilDateOf(asOf, zone);
  const to = last ?? (first !== undefined && first > today ? first : today);
  const from = first ?? addDays(to, 1 - usualDays);
  const length = dayNumber(to) - dayNumber(from) + 1;
  if (length < 1) throw refuse('from', `is after the last day, ${to}`);
  if (length > mostDays) throw refuse('from', `is more than ${mostDays} days before ${to}`);
  const days = Array.from({ length }, (_, i) => dateText(dayNumber(from) + i));
  const bounds = [...days, addDays(to, 1)].map(day => startOfDay(day, zone));
  return { asOf, zone, today, from, to, days, bounds, period: { from: bounds[0]!, to: bounds.at(-1)! }, chosen };
}

function refuse(field: string, reason: string): ProblemError {
  return new ProblemError(422, 'invalid', { errors: [{ field, reason }] });
}
