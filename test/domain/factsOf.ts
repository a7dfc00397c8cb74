import type { Instant } from '#domain/calendar.ts';
import type { Finding, FindingKind, Observation, Photo } from '#domain/evidence.ts';
import type { Facts } from '#domain/facts.ts';

/** Any part of the facts; `order`, `tracking`, `return` and `merchant` are merged, `undefined` takes a fact away. */
export type FactsPart = Partial<Omit<Facts, 'order' | 'tracking' | 'return' | 'merchant'>> & {
  order?: Partial<Facts['order']>;
  tracking?: Partial<Facts['tracking']>;
  return?: Partial<Facts['return']>;
  merchant?: Partial<Facts['merchant']>;
};

/** A moment at which the facts that `factsOf` makes by default are eligible. */
export const judgedAt: Instant = '2026-03-20T12:00:00.000Z';

/** The facts of a lamp that came damaged, was photographed from two sides, looked at, and sent back: eligible at `judgedAt`, but for the parts given. */
export function factsOf(part: FactsPart = {}): Facts {
  const { order, tracking, return: back, merchant, ...rest } = part;
  return {
    claimId: 7,
    openedAt: '2026-03-05T10:00:00.000Z',
    channel: 'order_chat',
    accountId: 'account-1',
    reason: 'damaged_partly',
    descriptionWords: 9,
    timeZone: 'Europe/Paris',
    photos: [photoOf('front', { shot: 1 }), photoOf('side', { shot: 2 })],
    findings: [findingOf('anomaly_visible', 'front')],
    siblings: [],
    sources: {},
    ...rest,
    order: {
      id: 'order-1',
      accountId: 'account-1',
      placedAt: '2026-01-10T23:00:00.000Z',
      paidAt: '2026-01-10T23:30:00.000Z',
      shippedAt: '2026-01-14T08:00:00.000Z',
      promisedAt: '2026-02-20T12:00:00.000Z',
      deliveredAt: '2026-03-01T23:30:00.000Z',
      paid: { amount: 2390, currency: 'EUR' },
      payment: { kind: 'visa', last4: '0042' },
      items: [{ sku: 'lamp', quantity: 1, price: { amount: 1990, currency: 'EUR' } }],
      refunds: [],
      ...order,
    },
    tracking: { scans: [], ...tracking },
    return: { shippedAt: '2026-03-10T09:00:00.000Z', ...back },
    merchant: { ...merchant },
  };
}

/** The facts of a parcel that did not come, paid 2026-01-10T23:30Z and claimed on 1 March: too early until day 75. */
export function factsOfMissingParcel(part: FactsPart = {}): Facts {
  return factsOf({
    openedAt: '2026-03-01T08:00:00.000Z',
    reason: 'not_received',
    photos: [],
    findings: [],
    ...part,
    order: { deliveredAt: undefined, ...part.order },
    return: { shippedAt: undefined, ...part.return },
  });
}

/** A photo of a claim; each its own shot unless told. */
export function photoOf(id: string, part: Partial<Photo> = {}): Photo {
  return {
    id,
    sha256: `sha256 of ${id}`,
    type: 'image/jpeg',
    width: 1200,
    height: 900,
    fingerprint: `fingerprint of ${id}`,
    shot: 1,
    receivedAt: '2026-03-05T10:05:00.000Z',
    observations: [],
    ...part,
  };
}

/** What the bytes of a photo told. */
export function observationOf(
  severity: Observation['severity'],
  at: Instant = '2026-03-05T10:05:00.000Z',
): Observation {
  return { id: `observation ${severity}`, kind: 'editor_named', severity, at };
}

/** What an agent found. */
export function findingOf(kind: FindingKind, photoId?: string, at: Instant = '2026-03-06T09:00:00.000Z'): Finding {
  return { kind, at, by: 'agent-ana', ...(photoId === undefined ? {} : { photoId }) };
}
