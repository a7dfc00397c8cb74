import type { ClaimRecord } from '#api/intake/claimRecord.ts';
import { type Instant, millisecondsOf, shiftInstant } from '#domain/calendar.ts';
import type { Cast } from './cast.ts';

type Scans = NonNullable<NonNullable<ClaimRecord['tracking']>['scans']>;
const day = 86_400_000;

/** How far a parcel got: where its scans end. */
export type ParcelEnd = 'delivered' | 'lost' | 'label_only' | 'turned_back' | 'customs' | 'wrong_address';

const endings: Record<
  Exclude<ParcelEnd, 'delivered'>,
  readonly (readonly [number, string, 'origin' | 'hub' | 'there'])[]
> = {
  label_only: [[0, 'Label created', 'origin']],
  lost: [
    [0, 'Label created', 'origin'],
    [1.2, 'Accepted by the carrier', 'origin'],
    [3.4, 'Left the sorting centre', 'hub'],
    [9, 'Arrived in the country of destination', 'hub'],
  ],
  turned_back: [
    [0, 'Accepted by the carrier', 'origin'],
    [4, 'Left the sorting centre', 'hub'],
    [12, 'Out for delivery', 'there'],
    [12.3, 'Delivery attempted: refused', 'there'],
    [16, 'Returning to sender', 'hub'],
  ],
  customs: [
    [0, 'Accepted by the carrier', 'origin'],
    [5, 'Handed to customs', 'hub'],
    [9, 'Held by customs: papers missing', 'hub'],
  ],
  wrong_address: [
    [0, 'Accepted by the carrier', 'origin'],
    [4, 'Left the sorting centre', 'hub'],
    [11, 'Out for delivery', 'there'],
    [11.4, 'Address incomplete', 'there'],
  ],
};

/** The carrier's scans of a parcel, as they were known at `until`. */
export function scansOf(
  { merchant, customer }: Cast,
  { shippedAt, deliveredAt, end, until }: { shippedAt: Instant; deliveredAt?: Instant; end: ParcelEnd; until: Instant },
): Scans {
  const places = { origin: merchant.origin, hub: 'International hub', there: customer.city ?? undefined };
  const scan = (at: Instant, status: string, place: keyof typeof places) => ({ at, status, place: places[place] });
  const scans =
    deliveredAt === undefined || end !== 'delivered'
      ? endings[end === 'delivered' ? 'lost' : end].map(([days, status, place]) =>
          scan(shiftInstant(shippedAt, days * day), status, place),
        )
      : deliveredScans(shippedAt, deliveredAt).map(([at, status, place]) => scan(at, status, place));
  return scans.filter(({ at }) => at <= until);
}

function deliveredScans(shippedAt: Instant, deliveredAt: Instant) {
  const way = millisecondsOf(deliveredAt) - millisecondsOf(shippedAt);
  const part = (share: number) => shiftInstant(shippedAt, Math.round(way * share));
  return [
    [part(0.03), 'Accepted by the carrier', 'origin'],
    [part(0.25), 'Left the sorting centre', 'hub'],
    [part(0.7), 'Arrived in the country of destination', 'hub'],
    [shiftInstant(deliveredAt, -Math.min(way / 20, 4 * 3_600_000)), 'Out for delivery', 'there'],
    [deliveredAt, 'Delivered', 'there'],
  ] as const;
}
