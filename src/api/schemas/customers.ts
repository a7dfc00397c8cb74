import { z } from '@hono/zod-openapi';
import { outcomes } from './outcomes.ts';
import { money } from './vocabulary.ts';

export const orderListed = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    merchant: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
    paid: money.nullable(),
    refunded: money.nullable(),
  })
  .openapi('OrderListed');
export type OrderListed = z.infer<typeof orderListed>;

export const customerShown = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    country: z.string().nullable(),
    city: z.string().nullable(),
    timeZone: z.string().nullable(),
    language: z.string().nullable(),
    erased: z.boolean().openapi({ description: 'Name and city were erased.' }),
    outcomes,
    orders: z.array(orderListed).openapi({ description: 'Up to 50, in the order of their ids.' }),
  })
  .openapi('CustomerShown');
export type CustomerShown = z.infer<typeof customerShown>;
