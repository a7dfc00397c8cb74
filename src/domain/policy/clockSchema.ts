import { z } from 'zod';
import { unitSchema, zoneSchema } from './windowSchema.ts';

/** The moments from which a service clock can run, and those that stop it. */
export const clockMoments = [
  'claim.openedAt',
  'claim.wokeAt',
  'claim.approvedAt',
  'claim.decidedAt',
  'claim.withdrawalReceivedAt',
  'order.placedAt',
  'order.deliveredAt',
  'merchant.notifiedAt',
  'merchant.answeredAt',
  'return.agreedAt',
  'return.shippedAt',
  'return.processedAt',
  'refund.settledAt',
] as const;
export type ClockMoment = (typeof clockMoments)[number];

/** What makes another count hold: means of payment, goods that came back, or points instead of money. */
export const circumstances = ['card', 'goods_returned', 'points'] as const;
export type Circumstance = (typeof circumstances)[number];

/**
 * A promise about service, never a ground for refusal: `to` must happen by the end of `count` units after the first of `from`
 * that is known. `outside` is what follows when it is missed.
 */
export const clockSchema = z.strictObject({
  id: z.string(),
  from: z.array(z.enum(clockMoments)).min(1),
  to: z.enum(clockMoments),
  count: z.int().min(0),
  unit: unitSchema,
  zone: zoneSchema,
  variants: z.array(z.strictObject({ when: z.enum(circumstances), count: z.int().min(0) })).default([]),
  samePaymentMethod: z.boolean().default(false),
  outside: z.enum(['breach', 'platform_decides', 'claimed_amount_accepted', 'paid_to_merchant', 'note']),
  clause: z.string(),
});
export type Clock = z.infer<typeof clockSchema>;
