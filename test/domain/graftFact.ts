import type { FactName, Facts } from '#domain/facts.ts';

type Graft = (facts: Facts, from: Facts) => Facts;

const ofOrder =
  (key: keyof Facts['order']): Graft =>
  (facts, from) => ({ ...facts, order: { ...facts.order, [key]: from.order[key] } });
const ofClaim =
  (...keys: (keyof Facts)[]): Graft =>
  (facts, from) => ({ ...facts, ...Object.fromEntries(keys.map(key => [key, from[key]])) });
const ofPart =
  (part: 'tracking' | 'return' | 'merchant', key: string): Graft =>
  (facts, from) => ({ ...facts, [part]: { ...facts[part], [key]: (from[part] as Record<string, unknown>)[key] } });

/** For every fact that a proof can cite: other facts with just this one taken from elsewhere. */
export const graftFact: Record<FactName, Graft> = {
  'claim.channel': ofClaim('channel'),
  'claim.accountId': ofClaim('accountId'),
  'claim.openedAt': ofClaim('openedAt'),
  'claim.reason': ofClaim('reason'),
  'claim.descriptionWords': ofClaim('descriptionWords'),
  'claim.items': ofClaim('items'),
  'claim.photos': ofClaim('photos'),
  'claim.photos.shots': (facts, from) => ({
    ...facts,
    photos: facts.photos.map((photo, i) => ({ ...photo, shot: from.photos[i]?.shot ?? 9 })),
  }),
  'claim.photos.observations': (facts, from) => ({
    ...facts,
    photos: facts.photos.map((photo, i) => ({ ...photo, observations: from.photos[i]?.observations ?? [] })),
  }),
  'claim.findings': ofClaim('findings'),
  'claim.duplicates': ofClaim('siblings'),
  'customer.timeZone': ofClaim('timeZone'),
  'order.accountId': ofOrder('accountId'),
  'order.placedAt': ofOrder('placedAt'),
  'order.paidAt': ofOrder('paidAt'),
  'order.shippedAt': ofOrder('shippedAt'),
  'order.promisedAt': ofOrder('promisedAt'),
  'order.deliveredAt': ofOrder('deliveredAt'),
  'order.completedAt': ofOrder('completedAt'),
  'order.warrantyOpensAt': ofOrder('warrantyOpensAt'),
  'order.warrantyClosesAt': ofOrder('warrantyClosesAt'),
  'order.jointParcelDeliveredAt': ofOrder('jointParcelDeliveredAt'),
  'order.paid': ofOrder('paid'),
  'order.refunds': ofOrder('refunds'),
  'order.payment': ofOrder('payment'),
  'tracking.scans': ofPart('tracking', 'scans'),
  'tracking.checkedAt': ofPart('tracking', 'checkedAt'),
  'return.shippedAt': ofPart('return', 'shippedAt'),
  'return.waivedAt': ofPart('return', 'waivedAt'),
  'merchant.answeredAt': ofPart('merchant', 'answeredAt'),
  'merchant.notifiedAt': ofPart('merchant', 'notifiedAt'),
};
