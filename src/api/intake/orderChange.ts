import { z } from '@hono/zod-openapi';
import type { FactsChange } from '#domain/events.ts';
import { instantSchema } from '#domain/lifecycle/instantSchema.ts';
import { storableText } from '../storableText.ts';
import { merchantAnswer, returnRecord, trackingRecord } from './claimRecord.ts';
import { withoutNulls } from './withoutNulls.ts';

const moment = instantSchema.nullish();

/** What was learnt of an order after its claims came in. What is left out or null stays as it was. */
export const orderChange = z
  .strictObject({
    accountId: z.string().min(1).max(200).nullish(),
    placedAt: moment,
    paidAt: moment,
    shippedAt: moment,
    promisedAt: moment,
    deliveredAt: moment,
    completedAt: moment,
    tracking: trackingRecord.nullish(),
    return: returnRecord.nullish(),
    merchantAnswer: merchantAnswer.nullish(),
  })
  .superRefine((change, context) => storableText(change, context))
  .openapi('OrderChange');

export type OrderChange = z.output<typeof orderChange>;

/** The same as facts to be merged. */
export function factsOfOrderChange(change: OrderChange): FactsChange {
  const { tracking, return: sentBack, merchantAnswer: merchant, ...order } = withoutNulls(change);
  return {
    ...(Object.keys(order).length === 0 ? {} : { order }),
    ...(tracking === undefined ? {} : { tracking }),
    ...(sentBack === undefined ? {} : { return: sentBack }),
    ...(merchant === undefined ? {} : { merchant }),
  };
}
