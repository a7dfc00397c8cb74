import { createRoute, z } from '@hono/zod-openapi';
import { listMerchants, type MerchantPosition } from '#store/search/listMerchants.ts';
import { outcomesOf } from '#store/search/outcomesOf.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { presentOutcomes } from '../present/outcomes.ts';
import { ProblemError, problems } from '../problems.ts';
import { merchantPage, merchantQuery, merchantShown } from '../schemas/merchants.ts';
import { json } from './json.ts';

const list = createRoute({
  method: 'get',
  path: '/api/merchants',
  tags: ['search'],
  summary: 'Merchants by name, a page at a time',
  request: { query: merchantQuery },
  responses: { 200: json(merchantPage, 'A page; ask for the next one with `after`'), 422: problems[422] },
});

const read = createRoute({
  method: 'get',
  path: '/api/merchants/{id}',
  tags: ['search'],
  summary: 'A merchant, with what became of the claims about them',
  description: 'The claims themselves: `GET /api/claims?merchantId=`.',
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: { 200: json(merchantShown, 'The merchant'), 404: problems[404] },
});

/** Merchants. */
export function merchantRoutes({ db }: Deps) {
  return routeGroup()
    .openapi(list, async context => {
      const { q, id: ids, limit, after } = context.req.valid('query');
      const { data, next } = await listMerchants(db, { q, ids, limit, after: after ? readCursor(after) : undefined });
      return context.json({ data, next: next && writeCursor(next) }, 200);
    })
    .openapi(read, async context => {
      const { id } = context.req.valid('param');
      const [merchant, outcomes] = await Promise.all([
        db.selectFrom('merchants').select(['id', 'name']).where('id', '=', id).executeTakeFirst(),
        outcomesOf(db, { column: 'merchant_id', id }),
      ]);
      if (!merchant) throw new ProblemError(404, 'unknown_merchant', { detail: `There is no merchant ${id}.` });
      return context.json({ ...merchant, outcomes: presentOutcomes(outcomes) }, 200);
    });
}

const writeCursor = ({ label, id }: MerchantPosition) => encodeURIComponent(JSON.stringify([label, id]));

function readCursor(cursor: string): MerchantPosition {
  const position = z.tuple([z.string(), z.string()]).safeParse(parse(cursor));
  if (position.success) return { label: position.data[0], id: position.data[1] };
  throw new ProblemError(422, 'invalid', { errors: [{ field: 'after', reason: 'the cursor is not one of ours' }] });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(cursor));
  } catch {
    return undefined;
  }
}
