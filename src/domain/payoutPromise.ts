import type { Instant } from './calendar.ts';

/** How the promise to pay an approved refund stands. `missed`: over, and the money has not gone; `kept_late`: it went, and later than promised. */
export const payoutPromises = ['running', 'missed', 'kept', 'kept_late'] as const;
export type PayoutPromise = (typeof payoutPromises)[number];

/** How it stands as of now; `dueAt` is the last instant in time. */
export function payoutPromise(dueAt: Instant, settledAt: Instant | null, now: Instant): PayoutPromise {
  if (settledAt !== null) return settledAt <= dueAt ? 'kept' : 'kept_late';
  return now <= dueAt ? 'running' : 'missed';
}
