import { createRoute, z } from '@hono/zod-openapi';
import { hasMoreThan, listRecorded, type RecordedFilter } from '#store/events/listRecorded.ts';
import { routeGroup } from '../apiEnv.ts';
import { csvExport, csvHeaders } from '../csvExport.ts';
import type { Deps } from '../deps.ts';
import { auditCsv } from '../present/auditCsv.ts';
import { presentAuditRow } from '../present/auditRow.ts';
import { ProblemError, problems } from '../problems.ts';
import { refuseBadCursor } from '../refuseBadCursor.ts';
import { type AuditFilter, auditFilter, auditPage, auditQuery } from '../schemas/audit.ts';
import { json } from './json.ts';

const tags = ['events'];
/** Rows of one export; more is asked for in parts. */
const mostExported = 100_000;

const list = createRoute({
  method: 'get',
  path: '/api/audit',
  tags,
  summary:
    'Who did what to which claim, or to team, keys and templates, the last recorded first; texts are on the claim',
  request: { query: auditQuery },
  responses: { 200: json(auditPage, 'A page; ask for the next one with `after`'), 422: problems[422] },
});

const csv = createRoute({
  method: 'get',
  path: '/api/audit/export',
  tags,
  summary: `The same rows as CSV, at most ${mostExported}`,
  request: { query: auditFilter },
  responses: {
    200: { description: 'UTF-8, one event a line', content: { 'text/csv': { schema: z.string() } } },
    422: problems[422],
  },
});

/** Every event of every claim and of the house, for those who answer for them. */
export function auditRoutes(deps: Deps) {
  return routeGroup()
    .openapi(list, async context => {
      const { limit, after, ...filter } = context.req.valid('query');
      const [page, names] = await Promise.all([
        listRecorded(deps.db, { filter: recordedFilter(filter), limit, after }).catch(refuseBadCursor),
        readActorNames(deps),
      ]);
      return context.json({ next: page.next, data: page.data.map(row => presentAuditRow(row, names)) }, 200);
    })
    .openapi(csv, async context => {
      const filter = recordedFilter(context.req.valid('query'));
      if (await hasMoreThan(deps.db, filter, mostExported)) {
        const detail = `More than ${mostExported} events match: choose a shorter period, one person or one kind of event.`;
        throw new ProblemError(422, 'too_many_rows', { detail });
      }
      const names = await readActorNames(deps);
      const rows = csvExport(auditCsv, async page => {
        const { data, next } = await listRecorded(deps.db, { filter, ...page });
        return { data: data.map(row => presentAuditRow(row, names)), next };
      });
      return context.body(rows, 200, csvHeaders('audit'));
    });
}

function recordedFilter({ actor, type, claim, from, to }: AuditFilter): RecordedFilter {
  return {
    actor: actor === 'shop' || actor === undefined ? actor : { id: actor },
    types: type,
    claimId: claim,
    from,
    to,
  };
}

/** The names of people and keys by id. */
async function readActorNames({ db }: Deps): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .unionAll(db.selectFrom('api_keys').select(['id', 'name']))
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
