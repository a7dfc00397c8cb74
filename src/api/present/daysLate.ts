import { type Instant, millisecondsOf } from '#domain/calendar.ts';
import type { AskedTarget } from '#store/claims/askedTarget.ts';

const dayMs = 86_400_000;

/**
 * By how many days of 24 hours a promise was missed, from the first instant that was too late until it was reached, or until `now` while it still can be. Null
 * where it is not missed, or where the claim was closed without reaching it.
 */
export function daysLate({ standing, lateFrom, reachedAt }: AskedTarget, now: Instant): number | null {
  if (standing !== 'missed_open' && standing !== 'missed_closed') return null;
  const until = reachedAt ?? (standing === 'missed_open' ? now : null);
  return until === null ? null : (millisecondsOf(until) - millisecondsOf(lateFrom)) / dayMs;
}
