import { defaultTargets } from './targets/defaultTargets.ts';
import type { TargetPolicy } from './targets/targetPolicySchema.ts';
import { defaultCalendars } from './workingCalendar/defaultCalendars.ts';
import type { WorkingCalendar } from './workingCalendar/workingCalendarSchema.ts';

/** The team's calendar and targets, by which every clock is read. */
export const clockSettings: { calendar: WorkingCalendar; targets: TargetPolicy } = {
  calendar: defaultCalendars[0],
  targets: defaultTargets,
};
