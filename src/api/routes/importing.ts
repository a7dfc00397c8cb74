import { createRoute } from '@hono/zod-openapi';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { takeRecords } from '../intake/takeRecords.ts';
import { actorOf, languageOf } from '../principal.ts';
import { problems } from '../problems.ts';
import { importPart, importReport } from '../schemas/importing.ts';
import { json } from './json.ts';

const take = createRoute({
  method: 'post',
  path: '/api/imports',
  tags: ['intake'],
  summary: 'Take part of a file of claims in, or check it; safe to repeat',
  description: 'A file of any length goes in as parts, each with up to 500 records and 1 MiB in all.',
  request: { body: { required: true, ...json(importPart, 'Records as they stand in the file') } },
  responses: {
    200: json(importReport, 'What became of each'),
    400: problems[400],
    413: { ...problems[422], description: 'The part is too large.' },
    422: problems[422],
  },
});

/** Files of claims, from the console. */
export function importRoutes(deps: Deps) {
  return routeGroup().openapi(take, async context => {
    const principal = context.get('principal');
    const part = context.req.valid('json');
    return context.json(await takeRecords(deps, part, actorOf(principal), languageOf(principal)), 200);
  });
}
