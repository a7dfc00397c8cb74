import { type Instant, shiftInstant } from '../calendar.ts';
import type { HouseRules } from '../policy/houseRules.ts';

/** The first instant at which an act done now can no longer be undone. */
export function undoUntil(now: Instant, { undoSeconds }: HouseRules): Instant {
  return shiftInstant(now, undoSeconds * 1000);
}
