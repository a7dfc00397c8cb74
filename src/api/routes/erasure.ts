import { createRoute, z } from '@hono/zod-openapi';
import { lockClaim } from '#store/claims/lockClaim.ts';
import { erasePersonal } from '#store/personal/erasePersonal.ts';
import { transact } from '#store/transact.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { ProblemError, problems } from '../problems.ts';
import { json } from './json.ts';

const erased = z.object({ claims: z.int(), texts: z.int(), messages: z.int() }).openapi('Erased');

const erase = createRoute({
  method: 'delete',
  path: '/api/customers/{id}/personal',
  tags: ['customers'],
  summary: 'Erase what is known of a person: name, city, words, messages, file names',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(erased, 'Erased; the events stay and still verify'), 404: problems[404] },
});

/** A person's right to be forgotten. It cannot be taken back. */
export function erasureRoutes(deps: Deps) {
  return routeGroup().openapi(erase, async context => {
    const { id } = context.req.valid('param');
    const claims = await deps.db
      .selectFrom('claims')
      .select('id')
      .where('customer_id', '=', id)
      .orderBy('id')
      .execute();
    if (claims.length === 0)
      throw new ProblemError(404, 'unknown_customer', { detail: `There is no customer "${id}".` });
    const sum = { claims: claims.length, texts: 0, messages: 0 };
    for (const claim of claims) {
      const { texts, messages } = await transact(deps.db, async trx => {
        await lockClaim(trx, claim.id);
        return erasePersonal(trx, claim.id, deps.now());
      });
      sum.texts += texts;
      sum.messages += messages;
    }
    return context.json(sum, 200);
  });
}
