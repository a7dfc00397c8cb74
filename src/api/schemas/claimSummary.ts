import { z } from '@hono/zod-openapi';
import { deadlineKinds } from '#domain/clock/deadlinesOf.ts';
import { metricNames } from '#domain/clock/targets/targetPolicySchema.ts';
import { channels } from '#domain/facts.ts';
import { dayZone, instant, money, party, queue, reason, rule, status, verdict } from './vocabulary.ts';

export const personRef = z.object({ id: z.string(), name: z.string() }).openapi('PersonRef');

const nextDeadline = z
  .object({
    kind: z.enum(deadlineKinds),
    at: instant
      .nullable()
      .openapi({ description: 'The first instant that is too late; null while its clock is paused.' }),
    dayZone,
    soonFrom: instant
      .nullable()
      .openapi({ description: 'From when on it is due soon; null while its clock is paused.' }),
    leftMs: z
      .int()
      .nullable()
      .openapi({ description: 'What is left of a paused one, in milliseconds on its own clock.' }),
  })
  .openapi('NextDeadline');

const askedTarget = z
  .object({
    metric: z.enum(metricNames),
    episode: z.int().openapi({ description: 'Of the claim’s: more than 1 once it was opened again.' }),
    standing: z
      .enum(['running', 'met', 'missed_open', 'missed_closed'])
      .openapi({ description: 'As of now: missed is missed, reached later (missed_closed) or not yet (missed_open).' }),
    dueAt: instant.openapi({ description: 'The last instant in time.' }),
    lateFrom: instant.openapi({ description: 'The first instant that is too late.' }),
    dayZone,
    reachedAt: instant
      .nullable()
      .openapi({ description: 'When what it promises happened; null where it has not, or never will.' }),
  })
  .openapi('AskedTarget');
export type AskedTargetShown = z.infer<typeof askedTarget>;

/** A claim as a row of the queue. `allowedActions` are the commands that its reader may give now. */
export const claimSummary = z
  .object({
    id: z.int(),
    number: z.string().openapi({ example: 'C-10428' }),
    externalId: z.string(),
    sequence: z.int(),
    status,
    queue,
    waitingOn: party.nullable(),
    paymentFailed: z
      .boolean()
      .openapi({ description: 'Its refund was sent and came back, and has not been settled since.' }),
    reason,
    verdict,
    missingCount: z.int(),
    changesAt: instant.nullable(),
    deadline: nextDeadline.nullable().openapi({ description: 'What has to happen next; null where nothing has to.' }),
    target: askedTarget.nullable().openapi({
      description: 'The promise that the filter `target` asked for: of several that fit, the one that ranks first.',
    }),
    episode: z.int().openapi({ description: 'Which of its episodes it is in: more than 1 once it was opened again.' }),
    openedAt: instant,
    decidedAt: instant.nullable(),
    amount: money.nullable(),
    customer: z.object({ id: z.string(), name: z.string().nullable(), country: z.string().nullable() }),
    orderId: z.string(),
    itemTitle: z.string().nullable(),
    merchant: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
    language: z.string(),
    photoCount: z.int(),
    firstPhotoId: z.string().nullable(),
    assignee: personRef.nullable(),
    failedRules: z.array(rule).openapi({ description: 'The rules that it fails, as it was last judged.' }),
    channelIfWrong: z
      .enum(channels)
      .nullable()
      .openapi({ description: 'The channel it came by, where that is not the official one; else null.' }),
    duplicateOf: z.int().nullable().openapi({ description: 'The earlier open claim that it seems to repeat.' }),
    allowedActions: z.array(z.string()),
  })
  .openapi('ClaimSummary');

export type ClaimSummary = z.infer<typeof claimSummary>;

export const claimPage = z
  .object({
    data: z.array(claimSummary),
    next: z.string().nullable().openapi({ description: 'The cursor of the next page; null on the last.' }),
    total: z.int(),
    totalIsExact: z.boolean().openapi({ description: 'False: at least `total` claims match.' }),
  })
  .openapi('ClaimPage');

export type ClaimPage = z.infer<typeof claimPage>;

export const viewCounts = z
  .object({
    todo: z.int(),
    mine: z.int(),
    due_soon: z.int(),
    overdue: z.int(),
    waiting: z.int(),
    too_early: z.int(),
    wrong_channel: z.int(),
    duplicates: z.int(),
    decided: z.int(),
  })
  .openapi('ViewCounts', {
    description: 'Exact, but for due_soon, overdue, wrong_channel and duplicates above 10,000.',
  });

export type ViewCounts = z.infer<typeof viewCounts>;
