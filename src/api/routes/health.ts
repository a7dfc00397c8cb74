import { createRoute, z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../problems.ts';
import { problem } from '../schemas/problem.ts';
import { instant } from '../schemas/vocabulary.ts';
import { instanceOf } from '../secrets.ts';
import { json } from './json.ts';

const health = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    database: z.string(),
    now: instant,
    instance: z.string().optional(),
  })
  .openapi('Health');

const check = createRoute({
  method: 'get',
  path: '/api/health',
  tags: ['service'],
  summary: 'Whether the service and its database answer',
  responses: {
    200: json(health, 'Both answer'),
    503: { description: 'The database does not answer', content: { 'application/problem+json': { schema: problem } } },
  },
});

/** Asks the database something before it says ok. `database` is its name and version. */
export function healthRoutes(deps: Deps) {
  return routeGroup().openapi(check, async context => {
    const answer = await sql<{ version: string }>`select version() as version`.execute(deps.db).catch(() => undefined);
    if (!answer) throw new ProblemError(503, 'database_unavailable', { detail: 'The database does not answer.' });
    const database = /^PostgreSQL [\d.]+( \(PGlite [\d.]+\))?/.exec(answer.rows[0]?.version ?? '')?.[0] ?? 'PostgreSQL';
    context.header('cache-control', 'no-store');
    const instance = deps.operatorToken && instanceOf(deps.operatorToken);
    return context.json({ status: 'ok' as const, version: deps.version, database, now: deps.now(), instance }, 200);
  });
}
