import type { GetListParams } from 'react-admin';
import { dayStart } from '../format/dayStart.ts';
import { zoneOfDays } from '../format/zoneOfDays.ts';
import { dayFilters, type PlainFilter, type QueueAddress } from './queueAddress.ts';

export const pageLength = 50;

/** The first instant of a day that is a filter: of its last day, the first instant after it, which the API leaves out. */
function momentOf(name: PlainFilter, day: string, zone: string | undefined): string | undefined {
  return dayStart(day, name.endsWith('To') || name === 'openAt' ? 1 : 0, zone);
}

/** What the API is asked for a queue. The last day of a period is taken in whole; `openAt` is the end of its day. */
export function queueParams({ view, filters, sort, after, page }: QueueAddress) {
  const { zone: _, ...asked } = filters;
  const zone = zoneOfDays(filters, dayFilters);
  const moments = dayFilters.map(name => [name, asked[name] && momentOf(name, asked[name], zone)] as const);
  return {
    filter: { ...asked, view: view === 'all' ? undefined : view, ...Object.fromEntries(moments) },
    sort: { field: sort.replace('-', ''), order: sort.startsWith('-') ? 'DESC' : 'ASC' },
    pagination: { page, perPage: pageLength },
    meta: { after },
  } as const satisfies GetListParams;
}
