import { z } from '@hono/zod-openapi';
import { instantSchema } from '#domain/lifecycle/instantSchema.ts';
import { payoutPromises } from '#domain/payoutPromise.ts';
import { settlementColumnNames } from '#domain/settlementFaults.ts';
import { type RefundView, refundViewNames } from '#store/refunds/refundFilter.ts';
import { type RefundSort, refundSortKeys } from '#store/refunds/refundSort.ts';
import { claimQuery } from './claimQuery.ts';
import { civilDate, dayZone, instant, money, timeZone } from './vocabulary.ts';

const sorts = refundSortKeys.flatMap(sort => [sort, `-${sort}`]) as [RefundSort, ...RefundSort[]];
const momentOrDay = z.string().transform((text, context) => {
  if (civilDate.safeParse(text).success) return text;
  const moment = instantSchema.safeParse(text);
  if (moment.success) return moment.data;
  const message = 'a day as 2026-01-10, or an ISO date-time with Z or an offset, as 2026-01-10T23:30:00Z';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});
const bound = (description: string) => momentOrDay.optional().openapi({ type: 'string', description });
const [first, last] = ['A moment or a day; included.', 'A moment, not included; or a day, taken in whole.'];
const { limit, after, reason, merchantId, country, language, currency } = claimQuery.shape;

/** Which refunds. */
const filters = {
  view: z
    .enum(refundViewNames as [RefundView, ...RefundView[]])
    .optional()
    .openapi({
      description:
        '`held`: approved, and can still be undone; `to_pay`: the money is due; `settled`: it went; `failed`: it came back. Without it: all of them.',
    }),
  q: z.string().trim().max(200).optional().openapi({
    description: 'A claim’s number, or the beginning of its external id, its order or the reference of the payment.',
  }),
  currency,
  paymentKind: merchantId.openapi({ type: 'string', description: 'Means of payment, comma-separated.' }),
  late: z
    .enum(['true'])
    .transform(() => true)
    .optional()
    .openapi({
      description:
        'Only those that went later than was promised of the payout or to the customer, or have not gone although such a promise is over.',
    }),
  approvedFrom: bound(first),
  approvedTo: bound(last),
  settledFrom: bound(first),
  settledTo: bound(last),
  zone: timeZone.optional().openapi({ description: 'Whose days those are; the house’s, of its working calendar.' }),
  reason,
  merchantId,
  country,
  language,
};

export const refundFilter = z.strictObject(filters).openapi('RefundFilter');
export type RefundFilterAsked = z.infer<typeof refundFilter>;
export const refundQuery = z
  .strictObject({
    ...filters,
    sort: z
      .enum(sorts)
      .default('due')
      .openapi({ description: '`due`: by the earlier of the payout’s promise and the customer’s.' }),
    limit,
    after,
  })
  .openapi('RefundQuery');

const promise = z.enum(payoutPromises).openapi({
  description: '`missed`: over, and the money has not gone; `kept_late`: it went, and later than promised.',
});

export const refundRow = z
  .object({
    id: z.int(),
    claimId: z.int(),
    number: z.string().openapi({ example: 'C-10428' }),
    sequence: z.int().openapi({ description: 'Of the claim: what a command is given with.' }),
    externalId: z.string(),
    orderId: z.string(),
    customer: z.object({ id: z.string(), name: z.string().nullable(), country: z.string().nullable() }),
    amount: money,
    payment: z.object({ kind: z.string(), last4: z.string().nullable(), installments: z.int().nullable() }),
    view: z.enum(refundViewNames as [RefundView, ...RefundView[]]),
    approvedAt: instant,
    approvedOn: civilDate.openapi({ description: 'The day in the zone of the house.' }),
    heldUntil: instant.nullable().openapi({ description: 'Until when the approval can be undone, while it can.' }),
    dueAt: instant.nullable().openapi({ description: 'The last moment in time; null: nothing is promised.' }),
    dayZone,
    soonFrom: instant.nullable().openapi({ description: 'From when on it is due soon.' }),
    promise: promise.nullable(),
    customerPromise: z.object({ dueAt: instant, dayZone, soonFrom: instant, promise }).nullable().openapi({
      description: 'The same of the promise to the customer, that the money is there so long after the claim came.',
    }),
    settledAt: instant.nullable(),
    settledOn: civilDate.nullable().openapi({ description: 'The day in the zone of the house.' }),
    reference: z.string().nullable(),
    failedAt: instant.nullable(),
    failedOn: civilDate.nullable().openapi({ description: 'The day in the zone of the house.' }),
    failure: z.string().nullable().openapi({ description: 'Why the last payment failed.' }),
    allowedActions: z.array(z.string()).openapi({ description: '`settle` and `fail_refund`, where the reader may.' }),
  })
  .openapi('Refund');
export type RefundRow = z.infer<typeof refundRow>;

const sums = z
  .array(z.object({ currency: z.string(), amount: z.int(), count: z.int() }))
  .openapi({ description: 'Integer minor units, a currency each: currencies are never added up.' });
const count = z.int().min(0);

export const refundPage = z
  .object({
    data: z.array(refundRow),
    next: z.string().nullable().openapi({ description: 'The cursor of the next page; null on the last.' }),
    sums,
    counts: z
      .object({ held: count, to_pay: count, settled: count, failed: count, late: count })
      .openapi({ description: 'Of all refunds, whatever is asked for; `late`: of those to be paid and failed.' }),
    zone: z.string().openapi({ description: 'The zone of the house, whose days the settled ones are.' }),
    asOf: instant,
  })
  .openapi('RefundPage');
export type RefundPage = z.infer<typeof refundPage>;

/** Rows of one request: each is a transaction of its own. */
export const mostSettlements = 500;

export const settlementFile = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(700_000)
      .openapi({
        description: `CSV: a line that names the columns, then at most ${mostSettlements} rows. Columns: a claim’s number, external id or order, and amount, currency, settled day, reference; in English or French, in any order, with commas, semicolons or tabs between. Others are passed over.`,
        example: 'claim,amount,currency,settled day,reference\nC-10428,23.90,EUR,2026-03-31,SEPA-118',
      }),
    firstLine: z
      .int()
      .min(2)
      .default(2)
      .openapi({ description: 'Where a long file comes in parts: the line on which the row after the header stands.' }),
    dryRun: z.boolean().default(false).openapi({ description: 'Only say what would become of each; nothing is kept.' }),
  })
  .openapi('SettlementFile');

const settlementLine = z.object({
  line: z.int(),
  outcome: z.enum(['settled', 'known', 'open', 'refused']).openapi({
    description:
      '`settled`: is now, or in a dry run would be; `known`: was so already; `open`: neither day nor reference are filled in, and it was not settled before.',
  }),
  claimId: z.int().nullable(),
  number: z.string().nullable(),
  amount: money.nullable(),
  settledOn: civilDate.nullable(),
  reference: z.string().nullable(),
  faults: z.array(z.object({ column: z.enum(settlementColumnNames).nullable(), code: z.string(), reason: z.string() })),
});
export type SettlementLine = z.infer<typeof settlementLine>;

export const settlementReport = z
  .object({
    read: count,
    settled: count,
    known: count,
    open: count,
    refused: count,
    sums: sums.openapi({ description: 'What the settled ones come to.' }),
    lines: z.array(settlementLine),
  })
  .openapi('SettlementReport');
export type SettlementReport = z.infer<typeof settlementReport>;
