const day = 86_400_000;

/** A claim as a marketplace sends it, opened some days ago; `n` makes it different from the others. */
export function claimRecordOf(n: number, changes: Record<string, unknown> = {}, daysAgo = 2) {
  const ago = (days: number) => new Date(Date.now() - days * day - n * 60_000).toISOString();
  const price = { amount: 1000 + n, currency: 'EUR' };
  return {
    externalId: `shop-${n}`,
    channel: 'order_chat',
    accountId: `account-${n}`,
    openedAt: ago(daysAgo),
    reason: 'wrong_colour',
    description: 'The jacket that came is red, I had ordered the blue one in size M.',
    language: 'fr',
    customer: { id: `customer-${n}`, name: `Marie Dubois ${n}`, country: 'FR', timeZone: 'Europe/Paris' },
    order: {
      id: `order-${n}`,
      accountId: `account-${n}`,
      placedAt: ago(daysAgo + 20),
      paidAt: ago(daysAgo + 20),
      shippedAt: ago(daysAgo + 15),
      deliveredAt: ago(daysAgo + 3),
      paid: price,
      payment: { kind: 'card', last4: '4242' },
      merchant: { id: 'shop-7', name: 'North Textiles' },
      items: [{ sku: 'jacket', title: 'Jacket, blue M', quantity: 1, price }],
    },
    ...changes,
  };
}

/** One that came before its waiting period ended. */
export function earlyRecordOf(n: number) {
  const record = claimRecordOf(n, {
    reason: 'not_received',
    description: 'Nothing has come, where is my parcel please?',
  });
  const { deliveredAt, ...order } = record.order;
  return { ...record, order };
}
