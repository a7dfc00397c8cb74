type Changes = { order?: Record<string, unknown>; customer?: Record<string, unknown> } & Record<string, unknown>;

let made = 0;

/**
 * A claim as the marketplace sends it: a lamp for 23,90 EUR that came broken on 20 February 2026, claimed on 1 March. Each has an order and a
 * customer of its own unless the changes say otherwise.
 */
export function damagedLamp({ order, customer, ...changes }: Changes = {}) {
  made += 1;
  return {
    externalId: `claim-${made}`,
    channel: 'order_chat',
    accountId: `account-${made}`,
    openedAt: '2026-03-01T09:00:00.000Z',
    reason: 'damaged_partly',
    description: 'La lampe est arrivée avec le pied cassé en deux.',
    language: 'fr',
    customer: {
      id: `customer-${made}`,
      name: 'Marie Durand',
      country: 'FR',
      city: 'Lyon',
      timeZone: 'Europe/Paris',
      ...customer,
    },
    order: {
      id: `order-${made}`,
      accountId: `account-${made}`,
      placedAt: '2026-02-10T10:00:00.000Z',
      paidAt: '2026-02-10T10:05:00.000Z',
      shippedAt: '2026-02-12T08:00:00.000Z',
      deliveredAt: '2026-02-20T11:00:00.000Z',
      paid: { amount: 2390, currency: 'EUR' },
      payment: { kind: 'card', last4: '4242' },
      merchant: { id: 'merchant-1', name: 'Lumières & Cie' },
      items: [{ sku: 'lamp', title: 'Lamp, brass', quantity: 1, price: { amount: 2390, currency: 'EUR' } }],
      ...order,
    },
    ...changes,
  };
}

/** A parcel paid for on 1 December 2025 that never came: eligible from 14 February 2026 on. */
export function lostParcel({ order, ...changes }: Changes = {}) {
  return damagedLamp({
    reason: 'not_received',
    description: 'Le colis n’est jamais arrivé chez moi.',
    order: {
      paidAt: '2025-12-01T12:00:00.000Z',
      placedAt: '2025-12-01T11:00:00.000Z',
      shippedAt: null,
      deliveredAt: null,
      ...order,
    },
    ...changes,
  });
}
