import { defaultTargets } from '#domain/clock/targets/defaultTargets.ts';
import type { TargetPolicy } from '#domain/clock/targets/targetPolicySchema.ts';
import { defaultCalendars } from '#domain/clock/workingCalendar/defaultCalendars.ts';
import type { WorkingCalendar } from '#domain/clock/workingCalendar/workingCalendarSchema.ts';

/** The team's calendar and targets, by which every clock is read. */
export const clockSettings: { calendar: WorkingCalendar; targets: TargetPolicy } = {
  calendar: defaultCalendars[0],
  targets: defaultTargets,
};
