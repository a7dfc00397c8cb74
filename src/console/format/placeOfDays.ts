import { dayStart } from './dayStart.ts';

/** The place whose days these are, in words, where they begin or end at other moments than the reader's; undefined where they are the same. */
export function placeOfDays(days: readonly (string | undefined)[], zone: string | undefined): string | undefined {
  const isElsewhere = (day: string | undefined) =>
    day !== undefined && [0, 1].some(later => dayStart(day, later, zone) !== dayStart(day, later));
  return zone !== undefined && days.some(isElsewhere) ? placeOf(zone) : undefined;
}

/** What a zone is named after: Europe/Paris is Paris. */
export const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
