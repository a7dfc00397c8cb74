import { type Instant, toInstant } from '#domain/calendar.ts';
import { readClock } from '#domain/clock/readClock.ts';
import { defaultTargets } from '#domain/clock/targets/defaultTargets.ts';
import type { Target } from '#domain/clock/targets/target.ts';
import type { Metric, TargetPolicy } from '#domain/clock/targets/targetPolicySchema.ts';
import { type Happening, historyOf } from '../historyOf.ts';
import { paris } from '../workingCalendar/calendarOf.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** An instant by the clocks of Paris in winter. 2026-01-30 is a Friday. */
export const cet = (local: string): Instant => toInstant(`${local}:00+01:00`);
export const shifted = (instant: Instant, ms: number): Instant => new Date(Date.parse(instant) + ms).toISOString();

export const friday = cet('2026-01-30T16:30');
export const received: Happening = ['received', friday];

/** The targets of a claim for a team that works Monday to Friday, 9 to 17, in Paris. */
export function targets(asOf: Instant, happenings: Happening[], policy: TargetPolicy = defaultTargets): Target[] {
  return readClock(historyOf(...happenings), { calendar: paris, targets: policy }, asOf)!.targets;
}

export function of(metric: Metric, asOf: Instant, ...happenings: Happening[]): Target[] {
  return targets(asOf, happenings).filter(target => target.metric === metric);
}

/** The target of the first episode. */
export function one(metric: Metric, asOf: Instant, ...happenings: Happening[]): Target | undefined {
  return of(metric, asOf, ...happenings)[0];
}
