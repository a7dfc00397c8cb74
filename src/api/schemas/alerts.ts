import { z } from '@hono/zod-openapi';
import { alertKindNames } from '#domain/alertWords.ts';
import { deadlineKinds } from '#domain/clock/deadlinesOf.ts';
import { dayZone, instant } from './vocabulary.ts';

/** Something that a person is alerted to. */
export const alertShown = z
  .object({
    id: z.int(),
    claim: z.object({ id: z.int(), number: z.string() }),
    kind: z.enum(alertKindNames),
    deadline: z.enum(deadlineKinds),
    dueAt: instant.openapi({ description: 'The first instant that is too late.' }),
    dayZone,
    at: instant.openapi({ description: 'When it was told.' }),
    readAt: instant.nullable(),
    out: z.enum(['held', 'waiting', 'sent', 'undelivered']).nullable().openapi({
      description:
        'What became of it outside of the console: held for your working hours, on its way, sent, or not delivered yet; null: it stays here.',
    }),
  })
  .openapi('Alert');
export type AlertShown = z.infer<typeof alertShown>;

export const alertPage = z
  .object({
    data: z.array(alertShown),
    unread: z.int().openapi({ description: 'How many are not read, up to 1000.' }),
    next: z.int().nullable().openapi({ description: 'Give it as `before` for the next page; null on the last.' }),
  })
  .openapi('AlertPage');
export type AlertPage = z.infer<typeof alertPage>;

export const readAlertsBody = z.strictObject({
  ids: z.array(z.int()).max(500).optional().openapi({ description: 'All of yours when left out.' }),
});
export const unreadAlerts = z.object({ unread: z.int() }).openapi('UnreadAlerts');
