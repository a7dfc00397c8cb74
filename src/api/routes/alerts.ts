import { createRoute, z } from '@hono/zod-openapi';
import { shiftInstant } from '#domain/calendar.ts';
import { dayZoneOf } from '#domain/dayEnd.ts';
import { countUnread, listAlerts, readAlerts } from '#store/alerts/listAlerts.ts';
import { readHouseZone } from '#store/settings/readHouseZone.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { personOf } from '../personOf.ts';
import { claimNumber } from '../present/claimNumber.ts';
import { problems } from '../problems.ts';
import { alertPage, readAlertsBody, unreadAlerts } from '../schemas/alerts.ts';
import { json } from './json.ts';

const perPage = 50;
const tags = ['alerts'];
const limit = z
  .string()
  .regex(/^\d{1,4}$/, 'must be a whole number')
  .transform(Number)
  .refine(most => most <= perPage, `must be at most ${perPage}`);
const id = z
  .string()
  .regex(/^\d{1,15}$/, 'must be the id of an alert')
  .transform(Number);

const list = createRoute({
  method: 'get',
  path: '/api/alerts',
  tags,
  summary: 'What you are alerted to, the newest first',
  request: {
    query: z.strictObject({
      before: id.optional().openapi({ type: 'integer' }),
      unread: z.enum(['true', 'false']).optional().openapi({ description: 'Only those that are not read.' }),
      limit: limit.optional().openapi({
        type: 'integer',
        description: `How many at most, up to ${perPage}, which is also the default; 0 asks for \`unread\` alone.`,
      }),
    }),
  },
  responses: { 200: json(alertPage, 'A page'), 422: problems[422] },
});

const read = createRoute({
  method: 'post',
  path: '/api/alerts/read',
  tags,
  summary: 'Note that you have read some of your alerts, or all of them',
  request: { body: { required: true, ...json(readAlertsBody, 'Which ones') } },
  responses: { 200: json(unreadAlerts, 'How many are left'), 422: problems[422] },
});

/** Each person's own alerts. */
export function alertRoutes({ db, now }: Deps) {
  return routeGroup()
    .openapi(list, async context => {
      const person = personOf(context.get('principal'));
      const { before, unread, limit: most = perPage } = context.req.valid('query');
      const none = { data: [], next: null };
      const [page, count] = await Promise.all([
        most === 0 ? none : readPage(db, person, { most, before, unread: unread === 'true' }),
        countUnread(db, person),
      ]);
      return context.json({ ...page, unread: count }, 200);
    })
    .openapi(read, async context => {
      const person = personOf(context.get('principal'));
      await readAlerts(db, person, now(), context.req.valid('json').ids);
      return context.json({ unread: await countUnread(db, person) }, 200);
    });
}

type Asked = { most: number; before: number | undefined; unread: boolean };

async function readPage(db: Deps['db'], person: string, { most, before, unread }: Asked) {
  const [rows, house] = await Promise.all([
    listAlerts(db, person, { limit: most + 1, before, unread }),
    readHouseZone(db),
  ]);
  const data = rows
    .slice(0, most)
    .map(({ claim_id, kind, deadline, due_at, customer_zone, at, read_at, held, out, ...row }) => ({
      id: row.id,
      claim: { id: claim_id, number: claimNumber(claim_id) },
      kind,
      deadline,
      dueAt: due_at,
      dayZone: dayZoneOf(shiftInstant(due_at, -1), customer_zone, house),
      at,
      readAt: read_at,
      out: held ? ('held' as const) : out,
    }));
  return { data, next: rows.length > most ? data.at(-1)!.id : null };
}
