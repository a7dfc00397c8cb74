import type { GetListParams } from 'react-admin';
import type { QueueAddress } from './queueAddress.ts';

export const pageLength = 50;

/** The first instant of a civil day where the reader is, `days` later. */
function dayStart(day: string, days = 0): string | undefined {
  const start = new Date(`${day}T00:00`);
  start.setDate(start.getDate() + days);
  return Number.isNaN(start.getTime()) ? undefined : start.toISOString();
}

/** What the API is asked for a queue. `openedTo` takes in its whole day. */
export function queueParams({ view, filters, sort, after, page }: QueueAddress) {
  const { openedFrom, openedTo, ...same } = filters;
  const last = openedTo ? dayStart(openedTo, 1) : undefined;
  return {
    filter: {
      ...same,
      view: view === 'all' ? undefined : view,
      openedFrom: openedFrom && dayStart(openedFrom),
      openedTo: last && new Date(Date.parse(last) - 1).toISOString(),
    },
    sort: { field: sort.replace('-', ''), order: sort.startsWith('-') ? 'DESC' : 'ASC' },
    pagination: { page, perPage: pageLength },
    meta: { after },
  } as const satisfies GetListParams;
}
