import { z } from 'zod';
import { channels } from '../facts.ts';
import { clauseSchema } from './clauseSchema.ts';
import { clockSchema } from './clockSchema.ts';
import { reasonScope } from './reasonScope.ts';
import { holidaysSchema, outsideSchema, windowSchema } from './windowSchema.ts';

const clause = z.string();
const severities = z.enum(['red', 'amber', 'info']);

/** A rule by its kind, with what it needs: `outside` says what becomes of a claim that the rule does not let through. */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('officialChannel'),
    channels: z.array(z.enum(channels)).min(1),
    outside: outsideSchema,
    clause,
  }),
  z.strictObject({ kind: z.literal('coveredReason'), concerns: reasonScope, outside: outsideSchema, clause }),
  z.strictObject({ kind: z.literal('preciseDescription'), minWords: z.int().min(1), clause }),
  z.strictObject({ kind: z.literal('photoEvidence'), concerns: reasonScope, minShots: z.int().min(1), clause }),
  z.strictObject({ kind: z.literal('unretouchedPhotos'), severities: z.array(severities).min(1), clause }),
  z.strictObject({
    kind: z.literal('waitingPeriod'),
    windows: z.array(windowSchema).min(1),
    /** Reasons that a delivery date fails; it makes every other one unknown until an agent confirms that nothing came. */
    failedByDelivery: reasonScope,
    /** How old the last look at the tracking may be when a claim that came too early wakes; absent: it does not matter. */
    lookAgainAfterHours: z.int().min(1).optional(),
    clause,
  }),
  z.strictObject({ kind: z.literal('returnWindow'), windows: z.array(windowSchema).min(1), clause }),
  z.strictObject({ kind: z.literal('notYetRefunded'), clause }),
  /** The customer chose what came: the variant ordered is the variant received. */
  z.strictObject({ kind: z.literal('ownChoice'), concerns: reasonScope, outside: outsideSchema, clause }),
  /** Advice beside another pack: windows whose outside is a note. */
  z.strictObject({ kind: z.literal('advice'), windows: z.array(windowSchema).min(1), clause }),
]);

/** How much a refund is when every rule lets it through: what was paid for what is claimed, less what was refunded. */
const amountSchema = z.strictObject({
  kind: z.literal('fullRefund'),
  lowerAllowed: z.enum(['with_reason', 'never']),
  clause,
});

/** What no route and no form can get around. */
const constraintSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('samePaymentMethod'), clause }),
  z.strictObject({
    kind: z.literal('investigationFirst'),
    decidedBy: z.array(z.enum(['person', 'automation_rule'])).min(1),
    clause,
  }),
]);

/** A policy as data: what every window, anchor, amount and sentence is, and where it is from. */
export const packSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    version: z.int().min(1),
    /** The first day (in UTC) on which a claim opened is judged by this version. */
    appliesFrom: z.iso.date(),
    /** An advisory pack stands beside another one; it never approves and never refuses. */
    advisory: z.boolean().default(false),
    holidays: holidaysSchema,
    clauses: z.record(z.string(), clauseSchema),
    rules: z.array(ruleSchema).min(1),
    amount: amountSchema.optional(),
    constraints: z.array(constraintSchema).default([]),
    clocks: z.array(clockSchema).default([]),
  })
  .superRefine((pack, context) => {
    const windows = pack.rules.flatMap(rule => ('windows' in rule ? rule.windows : []));
    const citing = [
      ...pack.rules,
      ...windows,
      ...pack.constraints,
      ...pack.clocks,
      ...(pack.amount ? [pack.amount] : []),
    ];
    for (const { clause: id } of citing) {
      if (id !== undefined && pack.clauses[id] === undefined)
        context.addIssue({ code: 'custom', path: ['clauses', id], message: `clause "${id}" is cited but not written` });
    }
    for (const [key, { id }] of Object.entries(pack.clauses)) {
      if (key !== id)
        context.addIssue({ code: 'custom', path: ['clauses', key, 'id'], message: `is "${id}", should be "${key}"` });
    }
    const kinds = pack.rules.map(rule => rule.kind);
    for (const kind of kinds.filter((kind, i) => kinds.indexOf(kind) !== i))
      context.addIssue({ code: 'custom', path: ['rules'], message: `has two rules of kind ${kind}` });
  });

export type Pack = z.infer<typeof packSchema>;
export type Rule = Pack['rules'][number];
export type RuleKind = Rule['kind'];
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;
