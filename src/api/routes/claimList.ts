import { createRoute, z } from '@hono/zod-openapi';
import { houseZone } from '#domain/clock/houseZone.ts';
import { countViews } from '#store/claims/countViews.ts';
import { listClaims } from '#store/claims/listClaims.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { routeGroup } from '../apiEnv.ts';
import { claimFilter } from '../claimFilter.ts';
import { csvExport, csvHeaders } from '../csvExport.ts';
import type { Deps } from '../deps.ts';
import { claimCsv } from '../present/claimCsv.ts';
import { presentSummary } from '../present/summary.ts';
import { actorOf } from '../principal.ts';
import { problems } from '../problems.ts';
import { refuseBadCursor } from '../refuseBadCursor.ts';
import { claimFilterQuery, claimQuery } from '../schemas/claimQuery.ts';
import { claimPage, viewCounts } from '../schemas/claimSummary.ts';
import { json } from './json.ts';

const list = createRoute({
  method: 'get',
  path: '/api/claims',
  tags: ['claims'],
  summary: 'The queue: claims by filter, sorted, a page at a time',
  request: { query: claimQuery },
  responses: { 200: json(claimPage, 'A page; ask for the next one with `after`'), 422: problems[422] },
});

const csv = createRoute({
  method: 'get',
  path: '/api/claims/export',
  tags: ['claims'],
  summary: 'The same claims as CSV, all that match',
  description:
    'Amounts are decimal numbers in the units of their currency; `next_deadline` is the first instant that is too late; `closed_at` is empty while a claim is not closed, as an approved one that is to be paid. With the filter `target` the columns of that promise follow: `promise`, `promise_due_on` (the last day in time, of the customer), `promise_due_at` (the last instant), `promise_state` (running, met, missed, missed_still_open), `promise_reached_at` and `days_late`, days of 24 hours.',
  request: { query: claimFilterQuery },
  responses: {
    200: { description: 'UTF-8, one claim a line', content: { 'text/csv': { schema: z.string() } } },
    422: problems[422],
  },
});

const counts = createRoute({
  method: 'get',
  path: '/api/claims/counts',
  tags: ['claims'],
  summary: 'How many claims each view has',
  responses: { 200: json(viewCounts, 'A number a view') },
});

/** The queue. */
export function claimListRoutes(deps: Deps) {
  return routeGroup()
    .openapi(list, async context => {
      const query = context.req.valid('query');
      const principal = context.get('principal');
      const { sort, limit, after } = query;
      const now = deps.now();
      const settings = await readClockSettings(deps.db);
      const { dueSoonMs } = settings;
      const filter = claimFilter(query, principal, now, dueSoonMs);
      const page = await listClaims(deps.db, { filter, sort, limit, after }).catch(refuseBadCursor);
      const reader = actorOf(principal);
      const house = houseZone(settings);
      return context.json(
        { ...page, data: page.data.map(row => presentSummary(row, reader, { now, dueSoonMs, house })) },
        200,
      );
    })
    .openapi(csv, async context => {
      const query = context.req.valid('query');
      const settings = await readClockSettings(deps.db);
      const now = deps.now();
      const filter = claimFilter(query, context.get('principal'), now, settings.dueSoonMs);
      const columns = claimCsv(query.target && { now, house: houseZone(settings) });
      const rows = csvExport(columns, page => listClaims(deps.db, { filter, sort: query.sort, ...page }));
      return context.body(rows, 200, csvHeaders('claims'));
    })
    .openapi(counts, async context => {
      const principal = context.get('principal');
      const viewer = principal.kind === 'person' ? principal.id : '';
      const { dueSoonMs } = await readClockSettings(deps.db);
      return context.json(await countViews(deps.db, viewer, deps.now(), dueSoonMs), 200);
    });
}
