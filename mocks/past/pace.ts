import { type Instant, shiftInstant } from '#domain/calendar.ts';
import type { Random } from '../random.ts';
import { bankDaysAgo, chapters, daysBefore, isIn } from './chapters.ts';
import { nextPayday } from './officeHours.ts';

/** Medians: working days until somebody looks, and from then, or from the answer, until it is decided. */
export type Pace = { look: number; decide: number };

/** How fast the team was, so many days before now. `peak`: how many times the usual came in just then. */
export function paceOf(daysAgo: number, peak: number): Pace {
  const pace: Pace = isIn('staffing', daysAgo) ? { look: 0.5, decide: 1.2 } : { look: 1.2, decide: 2.7 };
  const strain = (isIn('departure', daysAgo) ? 1.6 : 1) * (peak > 1.5 ? 1.35 : 1);
  return { look: pace.look * strain, decide: pace.decide * strain };
}

/** When the money of what was approved arrives: on Thursdays at first, three days a week later; not at all in the month in which the bank refused the files. */
export function paidAt(approvedAt: Instant, now: Instant): Instant {
  const days = daysBefore(now, approvedAt) <= chapters.staffing.from ? [1, 3, 5] : [4];
  const shut = monthOf(shiftInstant(now, -bankDaysAgo * 86_400_000));
  let at = nextPayday(approvedAt, days);
  while (monthOf(at) === shut) at = nextPayday(at, days);
  return at;
}

const monthOf = (at: Instant) => at.slice(0, 7);

/** A duration that is usually near its median and now and then far longer (log-normal). */
export function drawn(random: Random, median: number, spread = 0.6): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return median * Math.exp(spread * normal);
}
