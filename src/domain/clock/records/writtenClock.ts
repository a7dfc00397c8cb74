import type { Instant } from '../../calendar.ts';
import type { PlacedEvent } from '../../events.ts';
import type { ClockSettings } from '../clockSettings.ts';
import { type ClockReading, readClock } from '../readClock.ts';
import { type ClockRecords, clockRecords } from './clockRecords.ts';

/** The clock of a claim whose events are being written: how it reads now, and what of it is kept. */
export type WrittenClock = { reading: ClockReading; records: ClockRecords };

/** @param events all of the claim's, from its opening on @throws Error without an opening by `now` */
export function writtenClock(events: readonly PlacedEvent[], settings: ClockSettings, now: Instant): WrittenClock {
  const reading = readClock(events, settings, now);
  if (reading === undefined) throw new Error(`A claim that was not opened by ${now} has no clock`);
  return { reading, records: clockRecords(events, settings, reading) };
}
