import { type CivilDate, civilDateOf, type Instant, shiftInstant, startOfDay } from '../calendar.ts';

const halfDayMs = 12 * 3_600_000;

/**
 * The moment at which money counts as settled when only its civil day in a zone is told: twelve hours into that day, so that no figure is flattered
 * or wronged by more than half a day; never before `earliest` (what it had to follow) nor after now, while the day allows it. Undefined when the whole day lies
 * before `earliest` or after now.
 */
export function settledMoment(
  day: CivilDate,
  { zone, earliest, now }: { zone: string; earliest: Instant; now: Instant },
): Instant | undefined {
  if (day < civilDateOf(earliest, zone) || day > civilDateOf(now, zone)) return undefined;
  const middle = shiftInstant(startOfDay(day, zone), halfDayMs);
  if (middle < earliest) return earliest;
  return middle > now ? now : middle;
}
