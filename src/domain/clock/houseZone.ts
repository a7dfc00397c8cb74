import type { ClockSettings } from './clockSettings.ts';

/** The zone whose days the house counts by: that of the last version of its calendar. */
export function houseZone({ calendar }: Pick<ClockSettings, 'calendar'>): string {
  return calendar.versions.at(-1)!.zone;
}
