import type { z } from '@hono/zod-openapi';
import type { Instant } from '#domain/calendar.ts';
import type { Facts } from '#domain/facts.ts';
import type { timelineEntry } from '../schemas/claimDetail.ts';

type Entry = z.infer<typeof timelineEntry>;

/** What happened to the order and its parcel, and what was promised, in the order of time, with today among it. */
export function timeline(facts: Facts, now: Instant): Entry[] {
  const { order, tracking } = facts;
  const moments: [Entry['kind'], Instant | undefined][] = [
    ['placed', order.placedAt],
    ['paid', order.paidAt],
    ['shipped', order.shippedAt],
    ['promised', order.promisedAt],
    ['delivered', order.deliveredAt],
    ['claimed', facts.openedAt],
    ['sent_back', facts.return.shippedAt],
    ['today', now],
  ];
  const entries = moments.flatMap(([kind, at]): Entry[] => (at === undefined ? [] : [{ kind, at, label: null }]));
  const scans = tracking.scans.map(({ at, status, place }): Entry => {
    return { kind: 'scan', at, label: place === undefined ? status : `${status}, ${place}` };
  });
  return [...entries, ...scans].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
