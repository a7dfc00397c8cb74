import { createRoute, z } from '@hono/zod-openapi';
import { listJobs } from '#store/jobs/listJobs.ts';
import { retryJob } from '#store/jobs/retryJob.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { ProblemError, problems } from '../problems.ts';
import { jobPage, jobStates } from '../schemas/jobs.ts';
import { json } from './json.ts';

const shown = 200;

const list = createRoute({
  method: 'get',
  path: '/api/jobs',
  tags: ['jobs'],
  summary: `Work in the background, the newest ${shown}; dead jobs need somebody`,
  request: { query: z.strictObject({ state: z.enum(jobStates).optional() }) },
  responses: { 200: json(jobPage, 'Newest first'), 422: problems[422] },
});

const retry = createRoute({
  method: 'post',
  path: '/api/jobs/{id}/retry',
  tags: ['jobs'],
  summary: 'Give a dead job all its attempts again',
  request: {
    params: z.object({
      id: z
        .string()
        .regex(/^\d{1,15}$/, 'must be a whole number')
        .transform(Number)
        .openapi({ type: 'integer' }),
    }),
  },
  responses: { 204: { description: 'It runs again now' }, 404: problems[404], 422: problems[422] },
});

/** The job table, for those who keep the house running. */
export function jobRoutes(deps: Deps) {
  return routeGroup()
    .openapi(list, async context => {
      const rows = await listJobs(deps.db, { state: context.req.valid('query').state, limit: shown });
      const data = rows.map(row => ({
        id: row.id,
        kind: row.kind,
        key: row.key,
        state: row.state,
        runAt: row.run_at,
        attempts: row.attempts,
        lastError: row.last_error,
        doneAt: row.done_at,
      }));
      return context.json({ data }, 200);
    })
    .openapi(retry, async context => {
      const { id } = context.req.valid('param');
      const retried = await retryJob(deps.db, id, deps.now());
      if (!retried) throw new ProblemError(404, 'no_dead_job', { detail: `There is no dead job ${id}.` });
      return context.body(null, 204);
    });
}
