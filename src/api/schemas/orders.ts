import { z } from '@hono/zod-openapi';
import { outcomes } from './outcomes.ts';
import { instant, money } from './vocabulary.ts';

const named = z.object({ id: z.string(), name: z.string().nullable() });

export const orderShown = z
  .object({
    id: z.string(),
    accountId: z.string().nullable(),
    status: z.string().nullable(),
    customer: named.nullable(),
    merchant: named.nullable(),
    items: z.array(
      z.object({ sku: z.string(), title: z.string().nullable(), quantity: z.int(), price: money.nullable() }),
    ),
    payment: z.object({ kind: z.string(), last4: z.string().nullable(), installments: z.int().nullable() }).nullable(),
    paid: money.nullable(),
    refunded: money.nullable().openapi({ description: 'Refunded before, and approved here and not taken back.' }),
    left: money.nullable(),
    refunds: z.array(
      z.object({
        claimId: z.int(),
        amount: money,
        state: z.enum(['held', 'approved', 'settled', 'failed', 'taken_back']),
        approvedAt: instant,
        settledAt: instant.nullable(),
      }),
    ),
    outcomes,
  })
  .openapi('OrderShown');
export type OrderShown = z.infer<typeof orderShown>;
