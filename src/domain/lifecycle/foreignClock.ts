import { type Instant, shiftInstant } from '../calendar.ts';

/** How far the clock of a shop or a gateway may run ahead of ours before what it says counts as wrong. */
const toleranceMs = 5 * 60_000;

/** Whether a moment that others name has not come yet, beyond what two clocks may differ by. */
export function isFuture(at: Instant, now: Instant): boolean {
  return at > shiftInstant(now, toleranceMs);
}

/** A moment that others name, on our clock: never later than now. */
export function notAfter(at: Instant, now: Instant): Instant {
  return at < now ? at : now;
}
