import { type DayNumber, startOfDayNumber } from '#domain/calendar.ts';

/** Whether the days [from, to] begin at the same moments in both zones, and the last one ends with the other's. */
export function hasDaysOf(house: string, zone: string, { from, to }: { from: DayNumber; to: DayNumber }): boolean {
  if (zone === house) return true;
  for (let day = from; day <= to + 1; day += 1)
    if (startOfDayNumber(day, zone) !== startOfDayNumber(day, house)) return false;
  return true;
}
