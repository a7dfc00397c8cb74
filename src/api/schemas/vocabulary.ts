import { z } from '@hono/zod-openapi';
import { isTimeZone } from '#domain/calendar.ts';
import { type FactName, factNames, factSources } from '#domain/facts.ts';
import { reasonNames } from '#domain/reasons.ts';
import { parties, queueNames, type Status, statusNames } from '#domain/status.ts';
import { type Answer, answers, ruleIds, verdictNames } from '#domain/verdict.ts';

export const instant = z.iso.datetime().openapi({ example: '2026-01-10T23:30:00.000Z' });
export const civilDate = z.iso.date();
export const timeZone = z.string().refine(isTimeZone, 'must be an IANA time zone as Europe/Paris');
export const money = z.object({ amount: z.int(), currency: z.string() }).openapi('Money', {
  description: 'Integer minor units: 23,90 EUR is {amount: 2390, currency: "EUR"}.',
});
export const status = z.enum(statusNames as [Status, ...Status[]]);
export const queue = z.enum(queueNames);
export const reason = z.enum(reasonNames);
export const verdict = z.enum(verdictNames);
export const answer = z.enum(Object.keys(answers) as Answer[]);
export const rule = z.enum(ruleIds);
export const party = z.enum(parties);
export const factName = z.enum(Object.keys(factNames) as FactName[]);
export const factSource = z.enum(factSources);
/** The zone in which the last day of a promise or deadline is told. */
export const dayZone = timeZone.nullable().openapi({
  description: 'The zone with whose civil day it ends, in which its last day is told; null where it ends within a day.',
});
/** A sentence by code, with its text in both languages so that a script can read it too. */
export const phrase = z
  .object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    en: z.string(),
    fr: z.string(),
  })
  .openapi('Phrase');
