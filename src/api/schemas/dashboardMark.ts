import { z } from '@hono/zod-openapi';
import { metricNames } from '#domain/clock/targets/targetPolicySchema.ts';
import { civilDate, party, reason, status } from './vocabulary.ts';

/** How a target stands, as the queue is asked for it: missed is missed, reached later (`missed_closed`) or not yet (`missed_open`); `running` can still be kept. */
export const standings = ['met', 'missed', 'missed_open', 'missed_closed', 'running'] as const;
/** `reached`: what is timed has happened; `other`: the claim ended without it; `running`: neither yet. */
export const timeEnds = ['reached', 'other', 'running'] as const;
export const timed = ['first_reply', 'decision', 'refund'] as const;
export const afterDecisions = ['made', 'reopened', 'overturned'] as const;
/** What a claim may not say. */
export const unknowns = ['merchantId', 'country'] as const;

const metric = z.enum(metricNames);
const hours = z.int().min(0);
const texts = z.array(z.string());

/**
 * The filters of the queue that show exactly the claims of a number, beside those that the dashboard was asked for. Days are civil days in the figure's zone,
 * both included.
 */
export const where = z
  .object({
    view: z.literal('overdue'),
    status: z.array(status),
    reason: z.array(reason),
    merchantId: texts,
    country: texts,
    language: texts,
    decidedBy: texts,
    unknown: z.array(z.enum(unknowns)),
    waitingOn: z.array(party),
    openedFrom: civilDate,
    openedTo: civilDate,
    closedFrom: civilDate,
    closedTo: civilDate,
    openAt: civilDate,
    target: metric,
    standing: z.enum(standings),
    dueFrom: civilDate,
    dueTo: civilDate,
    heldUpBy: party,
    time: z.enum(timed),
    timeEnd: z.enum(timeEnds),
    timeFrom: hours,
    timeTo: hours,
    decision: z.enum(afterDecisions),
    decidedFrom: civilDate,
    decidedTo: civilDate,
  })
  .partial()
  .openapi('FigureWhere');
export type Where = z.infer<typeof where>;

/** A number that leads to its claims. */
export const mark = z
  .object({
    count: z.int().min(0),
    claims: z.int().min(0).openapi({
      description:
        'How many claims they are of: fewer than `count` where a claim that was opened again counts once an episode.',
    }),
    where,
  })
  .openapi('FigureMark');
export type Mark = z.infer<typeof mark>;
