import { z } from '@hono/zod-openapi';
import { isTimeZone } from '#domain/calendar.ts';
import { channels } from '#domain/facts.ts';
import { instantSchema } from '#domain/lifecycle/instantSchema.ts';
import { largestAmount } from '#domain/money.ts';
import { reasonNames } from '#domain/reasons.ts';
import { storableText } from '../storableText.ts';
import { historyEntry, mostEntries } from './history/historyEntry.ts';

/** No address has a `.` or `..` in its path: it would lead elsewhere. */
const id = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine(text => text !== '.' && text !== '..', 'cannot be . or ..');
const short = z.string().max(200);
/** Unknown is written as null or left out. */
const moment = instantSchema.nullish();
const price = z.strictObject({
  amount: z.int().min(0).max(largestAmount),
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency as EUR'),
});
const timeZone = z.string().refine(isTimeZone, 'an IANA time zone as Europe/Paris');
const language = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language as en, fr or pt-BR');

const scan = z.strictObject({ at: instantSchema, status: z.string().min(1).max(200), place: short.nullish() });

export const trackingRecord = z.strictObject({
  number: short.nullish(),
  carrier: short.nullish(),
  checkedAt: moment,
  scans: z.array(scan).max(500).nullish(),
});

export const returnRecord = z.strictObject({
  requestedAt: moment,
  shippedAt: moment,
  receivedAt: moment,
  trackingNumber: short.nullish(),
});

export const merchantAnswer = z.strictObject({
  notifiedAt: moment,
  answeredAt: moment,
  position: z.enum(['accepts', 'disputes']).nullish(),
});

const item = z.strictObject({
  sku: id,
  title: z.string().max(500).nullish(),
  quantity: z.int().min(1).max(100_000),
  price: price.nullish(),
});

const order = z.strictObject({
  id,
  accountId: id.nullish(),
  status: short.nullish(),
  placedAt: moment,
  paidAt: moment,
  shippedAt: moment,
  promisedAt: moment,
  deliveredAt: moment,
  completedAt: moment,
  paid: price.nullish(),
  payment: z
    .strictObject({
      kind: z.string().min(1).max(100),
      last4: z
        .string()
        .regex(/^\d{4}$/)
        .nullish(),
      installments: z.int().min(0).nullish(),
    })
    .nullish(),
  merchant: z.strictObject({ id, name: short.nullish() }).nullish(),
  items: z.array(item).max(1000).nullish(),
  refunds: z
    .array(z.strictObject({ id: id.nullish(), at: instantSchema, amount: price }))
    .max(100)
    .nullish(),
});

/**
 * A claim as a marketplace sends it. Strict: a field that is not known here is refused by name, so that a misspelt date is never
 * lost in silence; data of your own goes under `extra`, which is kept as it is.
 */
export const claimRecord = z
  .strictObject({
    externalId: id,
    channel: z.enum(channels),
    accountId: id,
    openedAt: instantSchema,
    reason: z.enum(reasonNames),
    description: z.string().max(20_000).nullish(),
    language: language.nullish(),
    items: z
      .array(z.strictObject({ sku: id, quantity: z.int().min(1) }))
      .min(1)
      .max(1000)
      .nullish(),
    customer: z.strictObject({
      id,
      name: short.nullish(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, 'a country as FR')
        .nullish(),
      city: short.nullish(),
      timeZone: timeZone.nullish(),
      language: language.nullish(),
    }),
    order,
    tracking: trackingRecord.nullish(),
    return: returnRecord.nullish(),
    merchantAnswer: merchantAnswer.nullish(),
    evidence: z
      .array(z.strictObject({ file: z.string().min(1).max(1000) }))
      .max(20)
      .nullish(),
    history: z
      .array(historyEntry)
      .max(mostEntries)
      .nullish()
      .openapi({ description: 'What happened before the claim was brought here, the oldest first.' }),
    extra: z.record(z.string(), z.unknown()).nullish(),
  })
  .superRefine((record, context) => storableText(record, context))
  .openapi('ClaimRecord');

export type ClaimRecord = z.output<typeof claimRecord>;
