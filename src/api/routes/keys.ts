import { createRoute, z } from '@hono/zod-openapi';
import { routeGroup } from '../apiEnv.ts';
import { createApiKey } from '../apiKeys.ts';
import type { Deps } from '../deps.ts';
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
      return context.json(await createApiKey(deps, name), 201);
    })
    .openapi(revoke, async context => {
      const { id } = context.req.valid('param');
      const found = await deps.db
        .updateTable('api_keys')
        .set(({ fn, val }) => ({ revoked_at: fn.coalesce('revoked_at', val(deps.now())) }))
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst();
      if (!found) throw new ProblemError(404, 'unknown_key', { detail: `There is no key ${id}.` });
      return context.body(null, 204);
    });
}
