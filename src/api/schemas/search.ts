import { z } from '@hono/zod-openapi';
import { instant, money, reason, status, verdict } from './vocabulary.ts';

/** At most so many of a kind. */
const limit = z
  .string()
  .regex(/^([1-9]|1\d|20)$/, 'must be from 1 to 20')
  .transform(Number)
  .default(5)
  .openapi({ type: 'integer', minimum: 1, maximum: 20, default: 5 });

export const searchQuery = z
  .strictObject({
    q: z.string().trim().min(1).max(200).openapi({
      description:
        'A claim’s number; the beginning of an id of a claim, an order, a customer or a merchant; or beginnings of words of a name or of what was written in a claim. Neither case nor accents matter.',
    }),
    limit,
  })
  .openapi('SearchQuery');

export const marked = z
  .array(z.object({ text: z.string(), hit: z.boolean() }))
  .openapi('MarkedText', { description: 'A text in pieces; `hit` is what was searched for.' });
export type Marked = z.infer<typeof marked>;

const found = <T extends z.ZodType>(one: T) =>
  z.object({
    data: z.array(one),
    total: z.int(),
    totalIsExact: z.boolean().openapi({ description: 'False: at least `total` were found.' }),
  });

const foundClaim = z
  .object({
    id: z.int(),
    number: marked,
    externalId: marked,
    orderId: marked,
    customer: marked.nullable(),
    status,
    verdict,
    changesAt: instant.nullable(),
    missingCount: z.int(),
    reason,
    amount: money.nullable(),
    openedAt: instant,
    words: z
      .object({ text: marked, isDescription: z.boolean() })
      .nullable()
      .openapi({ description: 'What was written that matches: the description, else something of the conversation.' }),
  })
  .openapi('FoundClaim');
export type FoundClaim = z.infer<typeof foundClaim>;

const foundCustomer = z
  .object({
    id: z.string(),
    idMarked: marked,
    name: marked.nullable(),
    country: z.string().nullable(),
    claims: z.int(),
  })
  .openapi('FoundCustomer');
const foundOrder = z
  .object({
    id: z.string(),
    idMarked: marked,
    title: z.string().nullable(),
    customerName: z.string().nullable(),
    merchantName: z.string().nullable(),
    claims: z.int(),
  })
  .openapi('FoundOrder');
const foundMerchant = z
  .object({ id: z.string(), idMarked: marked, name: marked.nullable(), claims: z.int() })
  .openapi('FoundMerchant');

export const searchAnswer = z
  .object({
    claims: found(foundClaim),
    customers: found(foundCustomer),
    orders: found(foundOrder),
    merchants: found(foundMerchant),
  })
  .openapi('SearchAnswer');
export type SearchAnswer = z.infer<typeof searchAnswer>;
