import type { Instant } from '../../calendar.ts';
import type { PlacedEvent } from '../../events.ts';
import { clockNow } from '../clockNow.ts';
import type { ClockSettings } from '../clockSettings.ts';
import type { ClockReading } from '../readClock.ts';
import { type ClockRecords, clockRecords } from './clockRecords.ts';

/** The clock of a claim whose events are being written: how it reads now, and what of it is kept. */
export type WrittenClock = { reading: ClockReading; records: ClockRecords };

/** @param events all of the claim's, from its opening on @throws RangeError without an opening */
export function writtenClock(events: readonly PlacedEvent[], settings: ClockSettings, now: Instant): WrittenClock {
  const reading = clockNow(events, settings, now);
  return { reading, records: clockRecords(events, settings, reading) };
}
