import { createRoute } from '@hono/zod-openapi';
import { routeGroup } from '../apiEnv.ts';
import { forecastFigure as figure } from '../dashboard/forecastFigure.ts';
import type { Deps } from '../deps.ts';
import { problems } from '../problems.ts';
import { forecastFigure, forecastQuery } from '../schemas/forecast.ts';
import { json } from './json.ts';

const read = createRoute({
  method: 'get',
  path: '/api/dashboard/forecast',
  tags: ['dashboard'],
  summary: 'How many promises will be missed on each of the coming seven days',
  description:
    'Of each promise that runs now: the chance that it is kept on none of the days left to it, from how promises were kept in the last eight weeks by their age and the weekday; and as many to come as came in those weeks. The interval of 80 % is as wide as the past weeks ask for, each of which was forecast from what was known at its beginning.',
  request: { query: forecastQuery },
  responses: { 200: json(forecastFigure, 'The forecast'), 422: problems[422] },
});

/** What the coming days are likely to bring. */
export function forecastRoutes({ db, now }: Deps) {
  return routeGroup().openapi(read, async context =>
    context.json(await figure(db, context.req.valid('query'), now()), 200),
  );
}
