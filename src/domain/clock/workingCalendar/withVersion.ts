import { civilDateOf, type Instant } from '../../calendar.ts';
import { type CalendarVersion, type WorkingCalendar, workingCalendarSchema } from './workingCalendarSchema.ts';

/**
 * A calendar with another version, which holds from a day that has not begun yet: what was measured stays as it was. A version that was to hold from
 * the same day is replaced. Throws a RangeError on a day that has begun, a ZodError on hours that are none.
 */
export function withVersion(calendar: WorkingCalendar, version: CalendarVersion, now: Instant): WorkingCalendar {
  const { validFrom, zone } = version;
  const today = civilDateOf(now, zone);
  if (validFrom <= today)
    throw new RangeError(`validFrom: ${validFrom} has begun in ${zone}; a version holds from tomorrow on`);
  const others = calendar.versions.filter(other => other.validFrom !== validFrom);
  const versions = [...others, version].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return workingCalendarSchema.parse({ ...calendar, versions });
}
