import { z } from 'zod';
import { isTimeZone } from '../calendar.ts';
import { reasonScope } from './reasonScope.ts';

/** `customer`: the zone of the customer (UTC when unknown), else the IANA zone of that name. */
export const zoneSchema = z.string().refine(name => name === 'customer' || isTimeZone(name), {
  message: 'must be "customer" or an IANA time zone',
});

/** What a window is counted in. The day of the event is not counted. */
export const unitSchema = z.enum(['civil_days', 'working_days', 'civil_years']);
export type Unit = z.infer<typeof unitSchema>;

/** Days on which nobody works, besides Saturdays and Sundays. */
export const holidaysSchema = z.array(z.iso.date()).default([]);

/**
 * What becomes of a claim outside a window or a rule: refused (`fail`), kept until its time comes (`not_yet`), shown where to go
 * (`redirect`: unknown, never refused), or left alone with a word of advice (`note`).
 */
export const outsideSchema = z.enum(['fail', 'not_yet', 'redirect', 'note']);
export type Outside = z.infer<typeof outsideSchema>;

/** The facts from which a window can be counted. */
export const anchorNames = [
  'claim.openedAt',
  'order.placedAt',
  'order.paidAt',
  'order.shippedAt',
  'order.promisedAt',
  'order.deliveredAt',
  'order.completedAt',
  'order.warrantyOpensAt',
  'order.warrantyClosesAt',
  'order.jointParcelDeliveredAt',
] as const;
export type AnchorName = (typeof anchorNames)[number];

const money = z.strictObject({ amount: z.int().min(0), currency: z.string().length(3) });

/** When an edge counts at all; several must all hold. A fact that is not known holds no condition. */
export const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paid_over'), anyOf: z.array(money).min(1) }),
  z.strictObject({ kind: z.literal('no_scan') }),
  z.strictObject({ kind: z.literal('promised_within'), days: z.int().min(1) }),
]);
export type Condition = z.infer<typeof conditionSchema>;

/**
 * One side of a window: `count` units after the first of its anchors that is known ("whichever wins" is the order of the anchors,
 * a fallback stands last). An anchor may have a count of its own: 0 where the fact is itself the edge.
 */
export const edgeSchema = z.strictObject({
  anchors: z.array(z.strictObject({ fact: z.enum(anchorNames), count: z.int().min(0).optional() })).min(1),
  count: z.int().min(0),
  unit: unitSchema.default('civil_days'),
  extend: z.enum(['next_working_day']).optional(),
  when: z.array(conditionSchema).default([]),
});
export type Edge = z.infer<typeof edgeSchema>;

const sideSchema = z
  .array(edgeSchema)
  .default([])
  .refine(edges => edges.length === 0 || edges.some(edge => edge.when.length === 0), {
    message: 'one edge must hold without a condition',
  });

/**
 * A span of time in which something must be done. It opens with the start of the day of the earliest opening that applies, and
 * closes with the end of the day of the earliest closing that applies; a side without edges is open. `act`: the customer must
 * `claim` (opening is judged now, closing by when the claim was made), or `send_back` the goods (judged by when they left).
 */
export const windowSchema = z.strictObject({
  concerns: reasonScope,
  act: z.enum(['claim', 'send_back']),
  zone: zoneSchema,
  opens: sideSchema,
  closes: sideSchema,
  before: outsideSchema.extract(['not_yet', 'fail']).default('not_yet'),
  after: outsideSchema.extract(['fail', 'note']).default('fail'),
  /** An agent may say that nothing need be sent back. */
  waivable: z.boolean().default(false),
  /** What the customer is told about sending back; not judged. */
  returning: z
    .strictObject({
      paidBy: z.enum(['customer', 'seller']),
      toConfirmedAddress: z.boolean(),
      withTrackingNumber: z.boolean(),
    })
    .optional(),
  /** The reading chosen where the source can be read in two ways. */
  reading: z.enum(['favours_customer']).optional(),
  /** Its own clause, where it is not the rule's. */
  clause: z.string().optional(),
});
export type Window = z.infer<typeof windowSchema>;
