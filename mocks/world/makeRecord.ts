import type { ClaimRecord } from '#api/intake/claimRecord.ts';
import type { Instant } from '#domain/calendar.ts';
import type { Reason } from '#domain/reasons.ts';
import type { Cast } from './cast.ts';
import { type ParcelEnd, scansOf } from './scans.ts';

export type Told = {
  externalId: string;
  reason: Reason;
  openedAt: Instant;
  description: string | null;
  placedAt?: Instant;
  paidAt?: Instant;
  shippedAt?: Instant;
  promisedAt?: Instant;
  deliveredAt?: Instant;
  channel?: ClaimRecord['channel'];
  accountId?: string;
  /** Of the claimed item only; else the whole order is claimed. */
  itemOnly?: boolean;
  parcel?: ParcelEnd;
  checkedAt?: Instant;
};

/** The record that the marketplace sends of a claim. */
export function makeRecord(cast: Cast, told: Told): ClaimRecord {
  const { customer, items, merchant, payment, paid, carrier, tracking, orderId, language } = cast;
  const { openedAt, shippedAt, deliveredAt, parcel = deliveredAt ? 'delivered' : 'lost' } = told;
  const account = `acc-${customer.id.slice(3)}`;
  return {
    externalId: told.externalId,
    channel: told.channel ?? 'order_chat',
    accountId: told.accountId ?? account,
    openedAt,
    reason: told.reason,
    description: told.description,
    language,
    items: told.itemOnly ? [{ sku: items[0].sku, quantity: items[0].quantity }] : undefined,
    customer,
    order: {
      id: orderId,
      accountId: account,
      placedAt: told.placedAt ?? told.paidAt,
      paidAt: told.paidAt,
      shippedAt,
      promisedAt: told.promisedAt,
      deliveredAt,
      paid,
      payment,
      merchant: { id: merchant.id, name: merchant.name },
      items,
    },
    tracking: shippedAt
      ? {
          number: tracking,
          carrier,
          checkedAt: told.checkedAt,
          scans: scansOf(cast, { shippedAt, deliveredAt, end: parcel, until: openedAt }),
        }
      : undefined,
  };
}
