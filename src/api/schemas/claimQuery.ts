import { z } from '@hono/zod-openapi';
import { metricNames } from '#domain/clock/targets/targetPolicySchema.ts';
import { instantSchema } from '#domain/lifecycle/instantSchema.ts';
import { type Reason, reasonNames } from '#domain/reasons.ts';
import { type Party, parties, type Status, statusNames } from '#domain/status.ts';
import { type Verdict, verdictNames } from '#domain/verdict.ts';
import { afterDecisions, standings, timed, timeEnds, unknowns } from './dashboardMark.ts';

/** The queue's views. */
export const views = [
  'todo',
  'mine',
  'due_soon',
  'overdue',
  'waiting',
  'too_early',
  'wrong_channel',
  'duplicates',
  'decided',
] as const;
export const sorts = ['deadline', 'opened', 'decided', 'amount', 'target'] as const;
const sortNames = sorts.flatMap(sort => [sort, `-${sort}`] as const);

/** Several values of one filter, comma-separated: one of them has to match. */
function anyOf<T extends string>(values: readonly T[]) {
  return z
    .string()
    .transform((text, context): T[] => {
      const given = text.split(',').map(value => value.trim());
      for (const value of given.filter(value => !values.includes(value as T))) {
        context.addIssue({ code: 'custom', message: `"${value}" is none of ${values.join(', ')}` });
      }
      return given as T[];
    })
    .optional()
    .openapi({ type: 'string', description: `One or several, comma-separated: ${values.join(', ')}.` });
}

const list = z
  .string()
  .transform(text => text.split(',').map(value => value.trim()))
  .pipe(z.array(z.string().min(1, 'must not be empty').max(200)).max(50))
  .optional()
  .openapi({ type: 'string', description: 'One or several, comma-separated.' });

const moment = instantSchema.optional().openapi({ type: 'string', format: 'date-time' });
const whole = (description: string) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'must be a whole number')
    .transform(Number)
    .optional()
    .openapi({ type: 'integer', description });

/** Filters that only say more of another one. */
const neededBy = {
  standing: 'target',
  dueFrom: 'target',
  dueTo: 'target',
  heldUpBy: 'target',
  timeEnd: 'time',
  timeFrom: 'time',
  timeTo: 'time',
  decidedFrom: 'decision',
  decidedTo: 'decision',
} as const;

const filters = z.strictObject({
  view: z.enum(views).optional(),
  status: anyOf<Status>(statusNames),
  reason: anyOf<Reason>(reasonNames),
  verdict: anyOf<Verdict>(verdictNames),
  country: list,
  language: list,
  unknown: anyOf(unknowns),
  waitingOn: anyOf<Party>(parties),
  decidedBy: list,
  merchantId: list,
  assigneeId: list.openapi({ type: 'string', description: 'People, `me` and `none`, comma-separated.' }),
  customerId: z.string().min(1).max(200).optional(),
  orderId: z.string().min(1).max(200).optional(),
  externalId: z.string().min(1).max(200).optional(),
  openedFrom: moment,
  openedTo: moment,
  closedFrom: moment,
  closedTo: moment,
  openAt: moment.openapi({ description: 'Opened before this moment and not closed by then.' }),
  target: z
    .enum(metricNames)
    .optional()
    .openapi({ description: 'A promise whose last moment has come, or with `standing` running is still to come.' }),
  standing: z.enum(standings).optional().openapi({ description: 'How the promise `target` stands.' }),
  dueFrom: moment.openapi({ description: 'When the last moment of `target` was, or is.' }),
  dueTo: moment,
  heldUpBy: z.enum(parties).optional().openapi({ description: 'On whom a missed `target` waited longest.' }),
  time: z.enum(timed).optional().openapi({ description: 'A time of the claim’s first episode: see `timeEnd`.' }),
  timeEnd: z.enum(timeEnds).optional().openapi({
    description: 'Whether what is timed was reached, the claim ended without it, or it still runs.',
  }),
  timeFrom: whole('Hours, begun ones counted where the time has ended.'),
  timeTo: whole('Hours.'),
  decision: z.enum(afterDecisions).optional().openapi({ description: 'A decision, and what became of it.' }),
  decidedFrom: moment.openapi({ description: 'When `decision` was made.' }),
  decidedTo: moment,
  amountFrom: whole('In minor units.'),
  amountTo: whole('In minor units.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a currency as EUR')
    .optional(),
  q: z.string().trim().max(200).optional().openapi({
    description:
      'A claim’s number, an order, an external id, or beginnings of words of a customer’s or a merchant’s name or of what was written in the claim.',
  }),
  sort: z.enum(sortNames).default('deadline').openapi({
    description:
      '`target` sorts by the promise that the filter `target` asks for: those still open by when they are due, then the others, the latest reached first.',
  }),
});

type Filters = z.output<typeof filters>;

function refuseLonely(query: Filters, context: z.RefinementCtx): void {
  for (const [name, needed] of Object.entries(neededBy)) {
    if (query[name as keyof typeof neededBy] !== undefined && query[needed] === undefined)
      context.addIssue({ code: 'custom', path: [name], message: `says nothing without \`${needed}\`` });
  }
  if (query.sort.endsWith('target') && query.target === undefined)
    context.addIssue({ code: 'custom', path: ['sort'], message: 'sorts by nothing without `target`' });
}

/** What `GET /api/claims/export` takes: filters, of which those of different names all have to match, and an order. */
export const claimFilterQuery = filters.superRefine(refuseLonely).openapi('ClaimFilterQuery');

/** What `GET /api/claims` takes: the same, a page at a time. */
export const claimQuery = filters
  .extend({
    limit: z
      .string()
      .regex(/^([1-9]|[1-9]\d|100)$/, 'must be from 1 to 100')
      .transform(Number)
      .default(50)
      .openapi({ type: 'integer', minimum: 1, maximum: 100, default: 50 }),
    after: z.string().max(500).optional().openapi({ description: 'The cursor `next` of the page before.' }),
  })
  .superRefine(refuseLonely)
  .openapi('ClaimQuery');

export type ClaimQuery = z.output<typeof claimQuery>;
export type ClaimFilterQuery = z.output<typeof claimFilterQuery>;

/** A claim's id in a path: 10428 or C-10428. */
export const claimId = z
  .string()
  .regex(/^(C-)?[1-9]\d{0,14}$/i, 'must be a claim’s number as 10428 or C-10428')
  .transform(text => Number(text.replace(/^C-/i, '')))
  .openapi({ type: 'string', example: 'C-10428' });
