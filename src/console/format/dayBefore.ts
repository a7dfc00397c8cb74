import { addDays, type CivilDate, civilDateOf } from '#domain/calendar.ts';
import { serverNow } from './clock.ts';
import { readerZone } from './readerZone.ts';

/** The civil day so many days before today, in a zone; where the reader is when it is left out. */
export function dayBefore(days: number, zone = readerZone()): CivilDate {
  return addDays(civilDateOf(new Date(serverNow()).toISOString(), zone), -days);
}
