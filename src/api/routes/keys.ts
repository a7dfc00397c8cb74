import { createRoute, z } from '@hono/zod-openapi';
import { recordHouseEvent } from '#store/events/recordHouseEvent.ts';
import { transact } from '#store/transact.ts';
import { routeGroup } from '../apiEnv.ts';
import { createApiKey } from '../apiKeys.ts';
import type { Deps } from '../deps.ts';
import { actorOf } from '../principal.ts';
import { ProblemError, problems } from '../problems.ts';
import { keyMade, keyPage, newKey } from '../schemas/keys.ts';
import { json } from './json.ts';

const list = createRoute({
  method: 'get',
  path: '/api/keys',
  tags: ['keys'],
  summary: 'API keys',
  responses: { 200: json(keyPage, 'Every key, newest first, revoked ones too') },
});

const create = createRoute({
  method: 'post',
  path: '/api/keys',
  tags: ['keys'],
  summary: 'Make an API key',
  request: { body: { required: true, ...json(newKey, 'What the key is for') } },
  responses: { 201: json(keyMade, 'The key, shown this once'), 422: problems[422] },
});

const revoke = createRoute({
  method: 'delete',
  path: '/api/keys/{id}',
  tags: ['keys'],
  summary: 'Revoke an API key',
  request: { params: z.object({ id: z.string() }) },
  responses: { 204: { description: 'Revoked; it opens nothing from now on' }, 404: problems[404] },
});

/** The keys by which the marketplace's own system signs in. */
export function keyRoutes(deps: Deps) {
  return routeGroup()
    .openapi(list, async context => {
      const rows = await deps.db
        .selectFrom('api_keys')
        .selectAll()
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .execute();
      const data = rows.map(row => ({
        id: row.id,
        name: row.name,
        createdAt: row.created_at,
        revokedAt: row.revoked_at,
        lastUsedAt: row.last_used_at,
      }));
      return context.json({ data }, 200);
    })
    .openapi(create, async context => {
      const { name } = context.req.valid('json');
      context.header('cache-control', 'no-store');
      const actor = actorOf(context.get('principal'));
      const made = await transact(deps.db, async trx => {
        const key = await createApiKey({ ...deps, db: trx }, name);
        await recordHouseEvent(trx, { type: 'key_made', at: deps.now(), actor, subject: key.id });
        return key;
      });
      return context.json(made, 201);
    })
    .openapi(revoke, async context => {
      const { id } = context.req.valid('param');
      const actor = actorOf(context.get('principal'));
      const found = await transact(deps.db, async trx => {
        const key = await trx
          .selectFrom('api_keys')
          .select('revoked_at')
          .where('id', '=', id)
          .forUpdate()
          .executeTakeFirst();
        if (key?.revoked_at !== null) return key !== undefined;
        const at = deps.now();
        await trx.updateTable('api_keys').set({ revoked_at: at }).where('id', '=', id).execute();
        await recordHouseEvent(trx, { type: 'key_revoked', at, actor, subject: id });
        return true;
      });
      if (!found) throw new ProblemError(404, 'unknown_key', { detail: `There is no key ${id}.` });
      return context.body(null, 204);
    });
}
