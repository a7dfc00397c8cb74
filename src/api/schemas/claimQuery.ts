import { z } from '@hono/zod-openapi';
import { instantSchema } from '#domain/lifecycle/instantSchema.ts';
import { type Reason, reasonNames } from '#domain/reasons.ts';
import { type Status, statusNames } from '#domain/status.ts';
import { type Verdict, verdictNames } from '#domain/verdict.ts';

/** The queue's views. */
export const views = [
  'todo',
  'mine',
  'due_soon',
  'overdue',
  'waiting',
  'too_early',
  'wrong_channel',
  'duplicates',
  'decided',
] as const;
export const sorts = ['deadline', 'opened', 'decided', 'amount'] as const;
const sortNames = sorts.flatMap(sort => [sort, `-${sort}`] as const);

/** Several values of one filter, comma-separated: one of them has to match. */
function anyOf<T extends string>(values: readonly T[]) {
  return z
    .string()
    .transform((text, context): T[] => {
      const given = text.split(',').map(value => value.trim());
      for (const value of given.filter(value => !values.includes(value as T))) {
        context.addIssue({ code: 'custom', message: `"${value}" is none of ${values.join(', ')}` });
      }
      return given as T[];
    })
    .optional()
    .openapi({ type: 'string', description: `One or several, comma-separated: ${values.join(', ')}.` });
}

const list = z
  .string()
  .transform(text => text.split(',').map(value => value.trim()))
  .pipe(z.array(z.string().min(1, 'must not be empty').max(200)).max(50))
  .optional()
  .openapi({ type: 'string', description: 'One or several, comma-separated.' });

const moment = instantSchema.optional().openapi({ type: 'string', format: 'date-time' });
const whole = (description: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'must be a whole number')
    .transform(Number)
    .optional()
    .openapi({ type: 'integer', description });

/** What `GET /api/claims` takes. Filters of different names all have to match. */
export const claimQuery = z
  .strictObject({
    view: z.enum(views).optional(),
    status: anyOf<Status>(statusNames),
    reason: anyOf<Reason>(reasonNames),
    verdict: anyOf<Verdict>(verdictNames),
    country: list,
    merchantId: list,
    assigneeId: list.openapi({ type: 'string', description: 'People, `me` and `none`, comma-separated.' }),
    customerId: z.string().min(1).max(200).optional(),
    orderId: z.string().min(1).max(200).optional(),
    externalId: z.string().min(1).max(200).optional(),
    openedFrom: moment,
    openedTo: moment,
    amountFrom: whole('In minor units.'),
    amountTo: whole('In minor units.'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'must be a currency as EUR')
      .optional(),
    q: z.string().trim().max(200).optional().openapi({
      description:
        'A claim’s number, an order, an external id, or beginnings of words of a customer’s or a merchant’s name or of what was written in the claim.',
    }),
    sort: z.enum(sortNames).default('deadline'),
    limit: z
      .string()
      .regex(/^([1-9]|[1-9]\d|100)$/, 'must be from 1 to 100')
      .transform(Number)
      .default(50)
      .openapi({ type: 'integer', minimum: 1, maximum: 100, default: 50 }),
    after: z.string().max(500).optional().openapi({ description: 'The cursor `next` of the page before.' }),
  })
  .openapi('ClaimQuery');

export type ClaimQuery = z.output<typeof claimQuery>;

/** A claim's id in a path: 10428 or C-10428. */
export const claimId = z
  .string()
  .regex(/^(C-)?[1-9]\d{0,14}$/i, 'must be a claim’s number as 10428 or C-10428')
  .transform(text => Number(text.replace(/^C-/i, '')))
  .openapi({ type: 'string', example: 'C-10428' });
