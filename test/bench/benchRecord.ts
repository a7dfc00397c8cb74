import type { ClaimRecord } from '#api/intake/claimRecord.ts';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import { reasonNames } from '#domain/reasons.ts';

const zones = ['Europe/Paris', 'Europe/Berlin', 'America/Sao_Paulo', 'Asia/Tokyo', 'Europe/Lisbon'];
const countries = ['FR', 'DE', 'BR', 'JP', 'PT'];
const day = 86_400_000;

/** The `index`-th claim of the benchmark, the same at every run but for `now`: spread over 120 days, 5 countries, every reason, 2,000 merchants. */
export function benchRecord(index: number, now: Instant): ClaimRecord {
  const random = randomOf(index);
  const openedAt = shiftInstant(now, -Math.floor(random() * 120 * day));
  const paidAt = shiftInstant(openedAt, -Math.floor((5 + random() * 100) * day));
  const place = Math.floor(random() * zones.length);
  const reason = reasonNames[Math.floor(random() * reasonNames.length)]!;
  const delivered = random() < 0.6 ? shiftInstant(openedAt, -Math.floor(random() * 40 * day)) : null;
  const amount = 200 + Math.floor(random() * 20_000);
  const customer = `customer-${Math.floor(random() * 50_000)}`;
  return {
    externalId: `bench-${index}`,
    channel: 'order_chat',
    accountId: customer,
    openedAt,
    reason,
    description: `The parcel number ${index} did not bring what was promised`,
    language: 'en',
    customer: {
      id: customer,
      name: `Customer ${customer.slice(9)}`,
      country: countries[place],
      timeZone: zones[place],
    },
    order: {
      id: `order-${index}`,
      accountId: customer,
      placedAt: paidAt,
      paidAt,
      shippedAt: shiftInstant(paidAt, day),
      deliveredAt: delivered,
      paid: { amount, currency: 'EUR' },
      payment: { kind: 'credit_card', last4: '4242' },
      merchant: { id: `merchant-${Math.floor(random() * 2000)}`, name: 'A merchant' },
      items: [{ sku: `sku-${index % 977}`, title: 'Lamp, brass', quantity: 1, price: { amount, currency: 'EUR' } }],
    },
  };
}

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
