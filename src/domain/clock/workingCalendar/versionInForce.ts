import { civilDateOf, type Instant } from '../../calendar.ts';
import type { CalendarVersion, WorkingCalendar } from './workingCalendarSchema.ts';

/** The version of a calendar that holds at an instant; before the first one, the first. */
export function versionInForce({ versions }: WorkingCalendar, at: Instant): CalendarVersion {
  return versions.findLast(({ validFrom, zone }) => validFrom <= civilDateOf(at, zone)) ?? versions[0]!;
}
