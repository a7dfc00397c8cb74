import { z } from '@hono/zod-openapi';
import { channels } from '#domain/facts.ts';
import { instant, money, party, queue, reason, rule, status, verdict } from './vocabulary.ts';

export const personRef = z.object({ id: z.string(), name: z.string() }).openapi('PersonRef');

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
    reason,
    verdict,
    missingCount: z.int(),
    changesAt: instant.nullable(),
    deadline: z.object({ at: instant, kind: z.enum(['refund_promise', 'send_back', 'answer']) }).nullable(),
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
