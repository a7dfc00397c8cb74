import { isTimeZone } from '#domain/calendar.ts';

/** In whose days an address speaks: the zone that it names beside its days; undefined where these are the reader's, or there are none. */
export function zoneOfDays<Name extends string>(
  filters: Partial<Record<Name | 'zone', unknown>> & { zone?: string },
  days: readonly Name[],
): string | undefined {
  const { zone } = filters;
  return zone !== undefined && days.some(name => filters[name]) && isTimeZone(zone) ? zone : undefined;
}
