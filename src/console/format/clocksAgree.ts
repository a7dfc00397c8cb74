import { type Instant, millisecondsOf } from '#domain/calendar.ts';
import { zoneOffset } from '#domain/zoneOffset.ts';

/** Whether clocks in two IANA zones show the same at each of some moments. */
export function clocksAgree(one: string, other: string, moments: readonly Instant[]): boolean {
  return moments.map(millisecondsOf).every(at => zoneOffset(one, at) === zoneOffset(other, at));
}
