import { type Instant, shiftInstant } from '../../calendar.ts';
import type { WorkingCalendar } from './workingCalendarSchema.ts';
import { addWorkingTime } from './workingTime.ts';

/** An instant itself when it lies in the working hours, else the next one at which work begins. @throws RangeError on a calendar that is closed for good. */
export function nextWorkingMoment(calendar: WorkingCalendar, from: Instant): Instant {
  return shiftInstant(addWorkingTime(calendar, from, 1), -1);
}
