import { createRoute, z } from '@hono/zod-openapi';
import { deliveryFailureOf } from '#domain/deliveryFailure.ts';
import { listUndelivered, retryUndelivered } from '#store/conversation/undelivered.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { claimNumber } from '../present/claimNumber.ts';
import { ProblemError, problems } from '../problems.ts';
import { retried, undeliveredPage } from '../schemas/deliveries.ts';
import { json } from './json.ts';

const shown = 100;
const tags = ['messages'];
const whole = z
  .string()
  .regex(/^\d{1,3}$/, 'must be a whole number')
  .transform(Number)
  .refine(limit => limit <= shown, `must be at most ${shown}`);

const list = createRoute({
  method: 'get',
  path: '/api/messages/undelivered',
  tags,
  summary: 'Messages that did not get through, those that wait longest first',
  request: { query: z.strictObject({ limit: whole.optional().openapi({ type: 'integer' }) }) },
  responses: { 200: json(undeliveredPage, 'The messages, and how many in all'), 422: problems[422] },
});

const retryAll = createRoute({
  method: 'post',
  path: '/api/messages/retry',
  tags,
  summary: 'Try again, now, every message that did not get through',
  responses: { 200: json(retried, 'They are tried again now') },
});

const retry = createRoute({
  method: 'post',
  path: '/api/messages/{id}/retry',
  tags,
  summary: 'Try again, now, a message that did not get through',
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: { 204: { description: 'It is tried again now' }, 404: problems[404] },
});

/** Messages on their way to the marketplace, for whoever has to see that they arrive. */
export function deliveryRoutes(deps: Deps) {
  return routeGroup()
    .openapi(list, async context => {
      const { rows, total } = await listUndelivered(deps.db, context.req.valid('query').limit ?? shown);
      const data = rows.map(({ claimId, customerName, recipient, failure, attempts, ...row }) => ({
        ...row,
        claim: { id: claimId, number: claimNumber(claimId) },
        customer: customerName,
        recipient: recipient ?? ('customer' as const),
        failure: failure === null ? null : deliveryFailureOf(failure),
        attempts: attempts ?? 0,
      }));
      return context.json({ data, total }, 200);
    })
    .openapi(retryAll, async context => context.json({ messages: await retryUndelivered(deps.db, deps.now()) }, 200))
    .openapi(retry, async context => {
      const { id } = context.req.valid('param');
      if ((await retryUndelivered(deps.db, deps.now(), id)) === 0) {
        throw new ProblemError(404, 'not_undelivered', { detail: `No message ${id} waits to be tried again.` });
      }
      return context.body(null, 204);
    });
}
