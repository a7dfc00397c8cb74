import type { DayNumber } from '../../calendar.ts';
import { zoneOffset } from '../../zoneOffset.ts';

const dayMs = 86_400_000;

/**
 * The moment (epoch milliseconds) at which the clocks of a zone show so many milliseconds after midnight on a civil day. A time that is skipped is
 * read with the offset before the change, one that comes twice is the first: RFC 5545 section 3.3.5, and `compatible` in Temporal.
 */
export function localMoment(day: DayNumber, ofDay: number, zone: string): number {
  const local = day * dayMs + ofDay;
  const before = zoneOffset(zone, local - dayMs);
  const after = zoneOffset(zone, local + dayMs);
  if (before === after) return local - before;
  const first = local - Math.max(before, after);
  if (zoneOffset(zone, first) === local - first) return first;
  const second = local - Math.min(before, after);
  if (zoneOffset(zone, second) === local - second) return second;
  return local - before;
}

/** The civil day that the clocks of a zone show at a moment, and the milliseconds since its midnight that they show. */
export function clockReading(at: number, zone: string): { day: DayNumber; ofDay: number } {
  const local = at + zoneOffset(zone, at);
  const day = Math.floor(local / dayMs);
  return { day, ofDay: local - day * dayMs };
}
