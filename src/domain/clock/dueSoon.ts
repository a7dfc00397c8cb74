import { type Instant, shiftInstant } from '../calendar.ts';
import type { DeadlineKind } from './deadlinesOf.ts';

/** A first reply has about a working day: with the margin of the others every new claim would be due soon from the start. */
const firstReplyMs = 4 * 3_600_000;

/** How long before it (milliseconds) a deadline of a kind is due soon, when `dueSoonMs` is the margin that was set; of a first reply four hours at most. */
export function dueSoonMargin(kind: DeadlineKind, dueSoonMs: number): number {
  return kind === 'first_reply' ? Math.min(dueSoonMs, firstReplyMs) : dueSoonMs;
}

/** The first instant at which a deadline is due soon. */
export function dueSoonFrom({ kind, at }: { kind: DeadlineKind; at: Instant }, dueSoonMs: number): Instant {
  return shiftInstant(at, -dueSoonMargin(kind, dueSoonMs));
}
