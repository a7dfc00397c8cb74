import { createRoute } from '@hono/zod-openapi';
import { routeGroup } from '../apiEnv.ts';
import { frameOf } from '../dashboard/frameOf.ts';
import { readDashboard } from '../dashboard/readDashboard.ts';
import type { Deps } from '../deps.ts';
import { problems } from '../problems.ts';
import { dashboard, dashboardQuery } from '../schemas/dashboard.ts';
import { json } from './json.ts';

const read = createRoute({
  method: 'get',
  path: '/api/dashboard',
  tags: ['dashboard'],
  summary: 'Whether the promises are kept, how long decisions take, what is open and why',
  description:
    'Each figure names its definition, the claims it speaks of (`cohort`), how many they are (`n`), how many of them still go on (`censored`), the zone of its days, and the moment it is true of. Attainment counts the promises to refund whose last moment fell in the period; overdue ones that are still open are missed. The time to decision is of the first episode of claims opened in the period, with withdrawal as a competing end (Aalen and Johansen; without withdrawals that is Kaplan and Meier) and a log-log interval of 95 %. The flow tells claims as they stand now: one that was opened again counts as open since its opening.',
  request: { query: dashboardQuery },
  responses: { 200: json(dashboard, 'The figures'), 422: problems[422] },
});

/** The figures of those who answer for the team. */
export function dashboardRoutes({ db, now }: Deps) {
  return routeGroup().openapi(read, async context => {
    const frame = frameOf(context.req.valid('query'), now());
    return context.json(await readDashboard(db, frame), 200);
  });
}
