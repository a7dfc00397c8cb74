import { z } from '@hono/zod-openapi';
import { deliveryFailure } from './claimDetail.ts';
import { instant } from './vocabulary.ts';

export const undeliveredMessage = z
  .object({
    id: z.string(),
    claim: z.object({ id: z.int(), number: z.string() }),
    customer: z.string().nullable(),
    recipient: z.enum(['customer', 'merchant', 'carrier']),
    body: z.string().nullable().openapi({ description: 'Null when it was erased: it will not leave.' }),
    language: z.string().nullable(),
    at: instant,
    failure: deliveryFailure.nullable(),
    attempts: z.int(),
    nextTryAt: instant.nullable().openapi({ description: 'Null: it is tried again only when somebody says so.' }),
  })
  .openapi('UndeliveredMessage');
export type UndeliveredMessage = z.infer<typeof undeliveredMessage>;

export const undeliveredPage = z
  .object({ data: z.array(undeliveredMessage), total: z.int() })
  .openapi('UndeliveredMessages');
export type UndeliveredPage = z.infer<typeof undeliveredPage>;

export const retried = z.object({ messages: z.int() }).openapi('MessagesRetried');
