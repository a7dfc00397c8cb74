import { z } from '@hono/zod-openapi';
import type { EventType } from '#domain/events.ts';
import { eventTypes } from '#domain/eventWords.ts';
import { type HouseEventType, houseEventTypes } from '#domain/houseEventWords.ts';
import { instantSchema } from '#domain/lifecycle/instantSchema.ts';
import { claimId } from './claimQuery.ts';
import { civilDate, instant, money } from './vocabulary.ts';

/** Every kind of event, of a claim and of the house. */
export const auditTypes = [...eventTypes, ...houseEventTypes];
export type AuditType = EventType | HouseEventType;

/** What the rows of the audit are chosen by; all of it has to match. */
export const auditFilter = z.strictObject({
  actor: z.string().min(1).max(200).optional().openapi({
    description: 'A person or key by id, `jobs` for Quittance itself, or `shop` for the marketplace by any key.',
  }),
  type: z
    .string()
    .transform((text, context): AuditType[] => {
      const given = text.split(',').map(value => value.trim());
      for (const value of given.filter(value => !auditTypes.includes(value as AuditType))) {
        context.addIssue({ code: 'custom', message: `"${value}" is none of ${auditTypes.join(', ')}` });
      }
      return given as AuditType[];
    })
    .optional()
    .openapi({ type: 'string', description: `One or several, comma-separated: ${auditTypes.join(', ')}.` }),
  claim: claimId.optional(),
  from: instantSchema
    .optional()
    .openapi({ type: 'string', format: 'date-time', description: 'Recorded then or later.' }),
  to: instantSchema.optional().openapi({ type: 'string', format: 'date-time', description: 'Recorded before.' }),
});
export type AuditFilter = z.output<typeof auditFilter>;

export const auditQuery = auditFilter
  .extend({
    limit: z
      .string()
      .regex(/^([1-9]|[1-9]\d|100)$/, 'must be from 1 to 100')
      .transform(Number)
      .default(50)
      .openapi({ type: 'integer', minimum: 1, maximum: 100, default: 50 }),
    after: z.string().max(500).optional().openapi({ description: 'The cursor `next` of the page before.' }),
  })
  .openapi('AuditQuery');

/** Of a payload only what says what was done: no texts, no facts, no traces. Ids of people come with their names. */
const details = z
  .object({
    amount: money,
    ground: z.string(),
    to: z.string(),
    from: z.string(),
    finding: z.string(),
    until: instant,
    on: instant,
    reference: z.string(),
    undone: z.string(),
    into: z.string(),
    language: z.string(),
    facts: z.array(z.string()),
    subject: z.string().openapi({ description: 'The person, key, template or setting, of an event of the house.' }),
    role: z.string(),
    was: z.string(),
    back: civilDate,
    reason: z.string(),
    version: z.int(),
    holds: instant.openapi({ description: 'From when a setting holds.' }),
  })
  .partial()
  .openapi('AuditDetails');

export const auditRow = z
  .object({
    claimId: z.int().nullable().openapi({ description: 'Null: an event of the house, on no claim.' }),
    number: z.string().nullable(),
    sequence: z.int().openapi({ description: 'Its place on the claim, or among the events of the house.' }),
    type: z.enum(auditTypes),
    at: instant.openapi({ description: 'When it happened.' }),
    recordedAt: instant.openapi({ description: 'When it was learnt; rows are in this order.' }),
    actor: z.object({
      kind: z.enum(['person', 'shop', 'system']),
      id: z.string(),
      name: z.string().nullable(),
      role: z.string().nullable(),
    }),
    details,
    hash: z.string().nullable(),
  })
  .openapi('AuditRow');
export type AuditRow = z.infer<typeof auditRow>;

export const auditPage = z.object({ data: z.array(auditRow), next: z.string().nullable() }).openapi('Audit');
export type AuditPage = z.infer<typeof auditPage>;
