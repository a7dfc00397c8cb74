import { z } from '@hono/zod-openapi';
import { answer, civilDate, factName, factSource, instant, money, phrase, rule, verdict } from './vocabulary.ts';

export const clause = z
  .object({
    id: z.string(),
    en: z.string(),
    fr: z.string(),
    source: z.string(),
    confidence: z.enum(['high', 'medium', 'low']),
  })
  .openapi('Clause');

export const proof = z
  .object({
    rule,
    answer,
    because: phrase,
    until: instant.optional(),
    deadline: instant.optional(),
    lastDay: civilDate.optional(),
    missing: z.array(factName).optional(),
    facts: z.array(
      z.object({
        name: factName,
        value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
        source: factSource,
        at: instant.nullable(),
      }),
    ),
    arithmetic: z.array(z.string()),
    clause,
    wouldChange: z.array(phrase),
  })
  .openapi('Proof');

/** A claim judged at a moment: the verdict, and each of the eight rules with its proof. */
export const eligibility = z
  .object({
    verdict,
    asOf: instant,
    policy: z.object({ id: z.string(), version: z.int() }),
    changesAt: instant.optional(),
    proposed: money.optional(),
    rules: z.array(proof),
  })
  .openapi('Eligibility');

export type Eligibility = z.infer<typeof eligibility>;
export type ProofShown = z.infer<typeof proof>;
