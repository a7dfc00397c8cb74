import { defaultTargets } from './targets/defaultTargets.ts';
import type { TargetPolicy } from './targets/targetPolicySchema.ts';
import { defaultCalendars } from './workingCalendar/defaultCalendars.ts';
import type { WorkingCalendar } from './workingCalendar/workingCalendarSchema.ts';

/**
 * By what every clock is read: the team's calendar and targets, each in all its versions, and how long (milliseconds) before its deadline a claim counts
 * as due soon.
 */
export type ClockSettings = { calendar: WorkingCalendar; targets: TargetPolicy; dueSoonMs: number };

/** What holds until a manager says otherwise. */
export const clockSettings: ClockSettings = {
  calendar: defaultCalendars[0],
  targets: defaultTargets,
  dueSoonMs: 86_400_000,
};
