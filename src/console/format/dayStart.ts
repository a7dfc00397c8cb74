import { addDays, startOfDay } from '#domain/calendar.ts';
import { readerZone } from './readerZone.ts';

/** The first instant of a civil day (`YYYY-MM-DD`) in a zone, that of the reader when left out, `days` later; absent where the text is no day. */
export function dayStart(day: string, days = 0, zone = readerZone()): string | undefined {
  try {
    return startOfDay(addDays(day, days), zone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
