import type { Instant } from '../calendar.ts';
import type { PlacedEvent } from '../events.ts';
import { type ClockReading, type ReadingSettings, readClock } from './readClock.ts';

/**
 * The clocks of a claim that was received, as of now; a marketplace's clock may be a little ahead of ours, and a claim cannot be read before its beginning.
 * @throws RangeError when there is no such beginning.
 */
export function clockNow(events: readonly PlacedEvent[], settings: ReadingSettings, now: Instant): ClockReading {
  const [first] = events;
  const reading = first && readClock(events, settings, first.at > now ? first.at : now);
  if (reading === undefined) throw new RangeError('A history without a beginning has no clocks');
  return reading;
}
