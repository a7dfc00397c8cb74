import { z } from '@hono/zod-openapi';
import { money, reason, status } from './vocabulary.ts';

/** What became of the claims of a customer, an order or a merchant. */
export const outcomes = z
  .object({
    claims: z.int(),
    isAll: z.boolean().openapi({ description: 'False: the latest 10,000 were looked at, and there are more.' }),
    byStatus: z.array(z.object({ status, count: z.int() })),
    byReason: z.array(z.object({ reason, count: z.int() })),
    approval: z
      .object({ approved: z.int(), decided: z.int() })
      .openapi({ description: 'Approved or refunded, of those approved, refunded or rejected.' }),
    amounts: z.object({ granted: z.array(money), open: z.array(money) }),
  })
  .openapi('Outcomes');
export type Outcomes = z.infer<typeof outcomes>;
