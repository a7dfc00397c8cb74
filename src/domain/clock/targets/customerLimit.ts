import { dayOf, type Instant, shiftInstant, startOfDayNumber } from '../../calendar.ts';
import { clockDeadline } from '../../policy/clockDeadline.ts';
import type { ClockMoment } from '../../policy/clockSchema.ts';
import { packById } from '../../policy/packInForce.ts';
import type { WorkingCalendar } from '../workingCalendar/workingCalendarSchema.ts';
import { addWorkingDays } from '../workingCalendar/workingTime.ts';
import { type Metric, metrics, type Threshold } from './targetPolicySchema.ts';

/** Of the claim, what a target depends on: its policy, and its customer's zone (UTC when unknown). */
export type TargetContext = {
  policy: { id: string; version: number };
  timeZone: string | undefined;
  calendar: WorkingCalendar;
};
export type Limit = { dueAt: Instant; lateFrom: Instant };

const hourMs = 3_600_000;

/**
 * Until when a target on the customer's clock has time that counts from an instant. Missed is what has taken longer than the threshold: exactly the
 * threshold is still in time. Undefined when the claim's policy does not promise it.
 */
export function customerLimit(
  metric: Metric,
  threshold: Threshold,
  from: Instant,
  context: TargetContext,
): Limit | undefined {
  switch (threshold.kind) {
    case 'days':
      return limitAfter(shiftInstant(from, threshold.days * 24 * hourMs));
    case 'duration':
      return limitAfter(shiftInstant(from, Math.round(threshold.hours * hourMs)));
    case 'working_days':
      return limitAfter(addWorkingDays(context.calendar, from, threshold.days));
    case 'civil_day_end': {
      const zone = threshold.zone === 'customer' ? (context.timeZone ?? 'UTC') : threshold.zone;
      return limitBefore(startOfDayNumber(dayOf(from, zone) + threshold.days + 1, zone));
    }
    case 'policy': {
      const pack = packById(context.policy.id, context.policy.version);
      const clock = pack.clocks.find(({ id }) => id === threshold.clock);
      const deadline = clock && clockDeadline(pack, clock, momentsFor(metric, from), context.timeZone)?.deadline;
      return deadline === undefined ? undefined : limitBefore(deadline);
    }
  }
}

function limitAfter(dueAt: Instant): Limit {
  return { dueAt, lateFrom: shiftInstant(dueAt, 1) };
}

function limitBefore(lateFrom: Instant): Limit {
  return { dueAt: shiftInstant(lateFrom, -1), lateFrom };
}

/** A policy counts from the moments that it names; where a promise counts from here, they are what the metric starts with. */
function momentsFor(metric: Metric, from: Instant): Partial<Record<ClockMoment, Instant>> {
  if (metrics[metric].from === 'approved') return { 'claim.approvedAt': from };
  return metrics[metric].from === 'received'
    ? { 'claim.openedAt': from }
    : { 'claim.openedAt': from, 'claim.wokeAt': from };
}
