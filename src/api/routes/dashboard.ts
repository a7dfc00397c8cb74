import { createRoute } from '@hono/zod-openapi';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { routeGroup } from '../apiEnv.ts';
import { frameOf } from '../dashboard/frameOf.ts';
import { readDashboard } from '../dashboard/readDashboard.ts';
import { readGroups } from '../dashboard/readGroups.ts';
import type { Deps } from '../deps.ts';
import { problems } from '../problems.ts';
import { type DashboardQuery, dashboard, dashboardQuery, groupsQuery } from '../schemas/dashboard.ts';
import { groups } from '../schemas/dashboardFigures.ts';
import { json } from './json.ts';

const read = createRoute({
  method: 'get',
  path: '/api/dashboard',
  tags: ['dashboard'],
  summary: 'Whether the promises are kept, how long decisions take, what is open and why',
  description:
    'Each figure names its definition, the claims it speaks of (`cohort`), how many they are (`n`), how many of them still go on (`censored`), the zone of its days, the working calendar where the team’s clock counts, the moment it is true of, and what to be careful about (`warnings`). A number that leads somewhere is a mark: with `chosen`, its `where` are the filters of `GET /api/claims` that show exactly its `claims` (days as the instants at which they begin and, of the last one, the next begins). Attainment counts the promises whose last moment fell in the period and has come; overdue ones that are still open are missed. Times are of the first episode, with every other end as a competing one (Aalen and Johansen; without any that is Kaplan and Meier) and log-log intervals of 95 %. The flow tells claims as they stand now: one that was opened again counts as open since its opening.',
  request: { query: dashboardQuery },
  responses: { 200: json(dashboard, 'The figures'), 422: problems[422] },
});

const readOneDimension = createRoute({
  method: 'get',
  path: '/api/dashboard/groups',
  tags: ['dashboard'],
  summary: 'The claims of the period by what they have in common, on both clocks',
  description:
    'The groups with the most missed promises first, then the largest; their times are told on hours exact up to two days, later to 5 %, and the team’s to 1 %, where nothing is chosen.',
  request: { query: groupsQuery },
  responses: { 200: json(groups, 'The groups that lead, and how many there are besides'), 422: problems[422] },
});

/** The figures of those who answer for the team. */
export function dashboardRoutes({ db, now }: Deps) {
  const frame = async (query: DashboardQuery) => frameOf({ query, settings: await readClockSettings(db), asOf: now() });
  return routeGroup()
    .openapi(read, async context => context.json(await readDashboard(db, await frame(context.req.valid('query'))), 200))
    .openapi(readOneDimension, async context => {
      const { by, ...query } = context.req.valid('query');
      return context.json(await readGroups(db, by, await frame(query)), 200);
    });
}
