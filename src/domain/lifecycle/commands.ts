import { z } from 'zod';
import { isTimeZone } from '../calendar.ts';
import { findingKindNames } from '../evidence.ts';
import { type FactName, factNames, mostScans } from '../facts.ts';
import { reasonNames } from '../reasons.ts';
import { ruleIds } from '../verdict.ts';
import { dayOrInstantSchema } from './dayOrInstantSchema.ts';
import { instantSchema } from './instantSchema.ts';

const text = z.string().trim().min(1).max(5000);
const language = z
  .string()
  .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language as en, fr or pt-BR')
  .optional();
const awaited = z.enum(['customer', 'merchant', 'carrier']);
const money = z.object({ amount: z.int(), currency: z.string().regex(/^[A-Z]{3}$/, 'a currency as EUR') });
const item = z.object({ sku: z.string().min(1), quantity: z.int().min(1) });
const missing = z.array(z.enum(Object.keys(factNames) as FactName[])).max(20);
const scan = z.object({ at: instantSchema, status: z.string().min(1).max(100), place: z.string().max(100).optional() });
const order = z.object({
  accountId: z.string().min(1),
  placedAt: instantSchema,
  paidAt: instantSchema,
  shippedAt: instantSchema,
  promisedAt: instantSchema,
  deliveredAt: instantSchema,
  completedAt: instantSchema,
});

/**
 * The commands that people and the marketplace give over the API, each with the fields it takes.
 * `receive`, `add_evidence`, `park`, `wake` and what time alone brings are given by intake and jobs only: see `Command`.
 */
export const commandFields = {
  update_facts: z.object({
    reason: z.enum(reasonNames).optional(),
    order: order.partial().optional(),
    tracking: z
      .object({
        number: z.string(),
        carrier: z.string(),
        checkedAt: instantSchema,
        scans: z.array(scan).max(mostScans),
      })
      .partial()
      .optional(),
    return: z
      .object({ shippedAt: instantSchema, receivedAt: instantSchema, trackingNumber: z.string() })
      .partial()
      .optional(),
    merchant: z
      .object({ notifiedAt: instantSchema, answeredAt: instantSchema, position: z.enum(['accepts', 'disputes']) })
      .partial()
      .optional(),
  }),
  receive_message: z.object({ message: text, from: awaited, language, at: instantSchema.optional() }),
  reply: z.object({ message: text, language }),
  note: z.object({ note: text }),
  take: z.object({}),
  release: z.object({}),
  assign: z.object({ to: z.string().min(1) }),
  request_information: z.object({
    from: awaited.default('customer'),
    missing: missing.default([]),
    message: text,
    language,
    answerWithinDays: z.int().min(1).max(60).optional(),
  }),
  request_return: z.object({ message: text, language }),
  waive_return: z.object({ justification: text }),
  record_return: z.object({ shippedAt: instantSchema, trackingNumber: z.string().max(100).optional() }),
  record_finding: z.object({ kind: z.enum(findingKindNames), photoId: z.string().optional() }),
  approve: z.object({
    amount: money.optional(),
    items: z.array(item).optional(),
    method: z.object({ kind: z.string() }).optional(),
    justification: text.optional(),
    message: text.optional(),
    language,
  }),
  confirm: z.object({}),
  reject: z.object({
    ground: z.enum([...ruleIds, 'other']),
    justification: text.optional(),
    message: text.optional(),
    language,
  }),
  undo: z.object({}),
  appeal: z.object({ text }),
  reopen: z.object({ justification: text }),
  withdraw: z.object({ justification: text.optional() }),
  merge: z.object({ into: z.int() }),
  /** `settledAt`: the moment, or the civil day in `zone` (the house's when it is left out). */
  settle: z.object({
    settledAt: dayOrInstantSchema,
    zone: z.string().refine(isTimeZone, 'an IANA time zone as Europe/Paris').optional(),
    reference: z.string().trim().min(1).max(200),
  }),
  fail_refund: z.object({ reason: z.string().trim().min(1).max(500) }),
} as const satisfies Record<string, z.ZodObject>;

/** The fields of each command that hold a person's words: sealed before the domain sees them. */
export const sealedFields = ['message', 'note', 'justification', 'text'] as const;
