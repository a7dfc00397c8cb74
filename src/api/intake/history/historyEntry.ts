import { z } from '@hono/zod-openapi';
import { instantSchema } from '#domain/lifecycle/instantSchema.ts';
import { largestAmount } from '#domain/money.ts';
import { ruleIds } from '#domain/verdict.ts';

/** As many as a long quarrel has, and no more than a body of JSON holds. */
export const mostEntries = 500;

const at = instantSchema;
const person = z.string().trim().min(1).max(200).openapi({
  description: 'Who of the team: an e-mail address, a name, or `Name <address>`.',
  example: 'ana@shop.example',
});
const words = z.string().trim().min(1).max(5000).nullish();
const language = z
  .string()
  .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language as en, fr or pt-BR')
  .nullish();
const party = z.enum(['customer', 'merchant', 'carrier']);
const amount = z.strictObject({
  amount: z.int().min(1).max(largestAmount),
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency as EUR'),
});
const message = { message: words, language };

/** What may have happened to a claim before it was brought here: a kind of entry each, with the fields that it takes. */
export const historyEntries = {
  assigned: z.strictObject({ type: z.literal('assigned'), at, to: person, by: person.nullish() }),
  released: z.strictObject({ type: z.literal('released'), at, by: person }),
  replied: z.strictObject({ type: z.literal('replied'), at, by: person, ...message }),
  noted: z.strictObject({ type: z.literal('noted'), at, by: person, note: z.string().trim().min(1).max(5000) }),
  asked: z.strictObject({
    type: z.literal('asked'),
    at,
    by: person,
    of: party.default('customer'),
    answerWithinDays: z.int().min(1).max(60).nullish(),
    ...message,
  }),
  return_asked: z.strictObject({ type: z.literal('return_asked'), at, by: person, ...message }),
  return_waived: z.strictObject({ type: z.literal('return_waived'), at, by: person, justification: words }),
  answered: z.strictObject({ type: z.literal('answered'), at, from: party.default('customer'), ...message }),
  sent_back: z.strictObject({ type: z.literal('sent_back'), at, trackingNumber: z.string().max(100).nullish() }),
  approved: z.strictObject({
    type: z.literal('approved'),
    at,
    by: person,
    amount: amount.nullish().openapi({ description: 'Left out: what the policy grants.' }),
    justification: words,
    ...message,
  }),
  rejected: z.strictObject({
    type: z.literal('rejected'),
    at,
    by: person,
    ground: z.enum([...ruleIds, 'other']).default('other'),
    justification: words,
    ...message,
  }),
  settled: z.strictObject({ type: z.literal('settled'), at, reference: z.string().trim().min(1).max(200) }),
  refund_failed: z.strictObject({ type: z.literal('refund_failed'), at, reason: z.string().trim().min(1).max(500) }),
  appealed: z.strictObject({ type: z.literal('appealed'), at, message: words }),
  reopened: z.strictObject({ type: z.literal('reopened'), at, by: person, justification: words }),
  withdrawn: z.strictObject({ type: z.literal('withdrawn'), at, justification: words }),
} as const;

export const historyEntry = z
  .discriminatedUnion('type', Object.values(historyEntries) as unknown as Kinds)
  .openapi('HistoryEntry');

type Entries = typeof historyEntries;
type Kinds = [Entries['assigned'], ...Exclude<Entries[keyof Entries], Entries['assigned']>[]];

export type HistoryEntry = z.output<Entries[keyof Entries]>;
export type EntryType = keyof Entries;
