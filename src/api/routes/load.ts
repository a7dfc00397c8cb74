import { createRoute } from '@hono/zod-openapi';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { routeGroup } from '../apiEnv.ts';
import { frameOf } from '../dashboard/frameOf.ts';
import { loadFigure as readLoad } from '../dashboard/loadFigure.ts';
import { readOwnFigures } from '../dashboard/readOwnFigures.ts';
import type { Deps } from '../deps.ts';
import { personOf } from '../personOf.ts';
import { problems } from '../problems.ts';
import { dashboardQuery } from '../schemas/dashboard.ts';
import { loadFigure, ownFigures, ownQuery } from '../schemas/load.ts';
import { json } from './json.ts';

const tags = ['dashboard'];

const load = createRoute({
  method: 'get',
  path: '/api/dashboard/load',
  tags,
  summary: 'Who has how much in hand now, and decided how much in the period',
  description:
    'Claims are moved by the commands `assign` and `release`, for several at once by `POST /api/claims/commands/bulk`.',
  request: { query: dashboardQuery },
  responses: { 200: json(loadFigure, 'A row a person'), 422: problems[422] },
});

const own = createRoute({
  method: 'get',
  path: '/api/my-figures',
  tags,
  summary: 'The figures of whoever asks, beside those of everybody together',
  request: { query: ownQuery },
  responses: { 200: json(ownFigures, 'Their own; there is no way to ask for a colleague’s'), 422: problems[422] },
});

/** What each person has in hand: of all for those who answer for them, of oneself for everybody. */
export function loadRoutes({ db, now }: Deps) {
  return routeGroup()
    .openapi(load, async context => {
      const query = context.req.valid('query');
      const frame = frameOf({ query, settings: await readClockSettings(db), asOf: now() });
      return context.json(await readLoad(db, frame), 200);
    })
    .openapi(own, async context => {
      const person = personOf(context.get('principal'));
      const query = { ...context.req.valid('query'), cohort: 'opened' as const };
      const frame = frameOf({ query, settings: await readClockSettings(db), asOf: now() });
      return context.json(await readOwnFigures(db, person, frame), 200);
    });
}
