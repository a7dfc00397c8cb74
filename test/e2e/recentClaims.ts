import { damagedLamp } from '#test/api/claimRecords.ts';

const day = 86_400_000;

/** The instant so many days before now. */
export const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString();

type Changes = Parameters<typeof damagedLamp>[0];

/** A lamp for 23,90 EUR that came broken six days ago, claimed two days ago and not sent back yet. */
export function brokenLamp({ order, ...changes }: NonNullable<Changes> = {}) {
  return damagedLamp({
    openedAt: daysAgo(2),
    order: {
      placedAt: daysAgo(20),
      paidAt: daysAgo(20),
      shippedAt: daysAgo(16),
      deliveredAt: daysAgo(6),
      payment: { kind: 'visa', last4: '4242' },
      ...order,
    },
    ...changes,
  });
}

/** The same, sent back yesterday: with its photos only a look at them is missing. */
export const returnedLamp = (changes: NonNullable<Changes> = {}) =>
  brokenLamp({ return: { shippedAt: daysAgo(1), trackingNumber: 'RT123456785FR' }, ...changes });

/** A parcel that never came, paid for so many days ago: it can be claimed from day 75 on. */
export const missingParcel = (paidDaysAgo: number, { order, ...changes }: NonNullable<Changes> = {}) =>
  brokenLamp({
    reason: 'not_received',
    description: 'Le colis n’est jamais arrivé chez moi.',
    openedAt: daysAgo(1),
    order: {
      placedAt: daysAgo(paidDaysAgo),
      paidAt: daysAgo(paidDaysAgo),
      shippedAt: daysAgo(paidDaysAgo - 2),
      deliveredAt: null,
      ...order,
    },
    ...changes,
  });
