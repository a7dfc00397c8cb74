import { createRoute, z } from '@hono/zod-openapi';
import { customerOrders } from '#store/search/customerOrders.ts';
import { outcomesOf } from '#store/search/outcomesOf.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { moneyOfRow } from '../present/moneyOfRow.ts';
import { presentOutcomes } from '../present/outcomes.ts';
import { ProblemError, problems } from '../problems.ts';
import { customerShown } from '../schemas/customers.ts';
import { json } from './json.ts';

const read = createRoute({
  method: 'get',
  path: '/api/customers/{id}',
  tags: ['search'],
  summary: 'A customer, with what became of their claims',
  description: 'The claims themselves: `GET /api/claims?customerId=`.',
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: { 200: json(customerShown, 'The customer'), 404: problems[404] },
});

/** Customers. */
export function customerRoutes({ db }: Deps) {
  return routeGroup().openapi(read, async context => {
    const { id } = context.req.valid('param');
    const [customer, outcomes, orders] = await Promise.all([
      db.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirst(),
      outcomesOf(db, { column: 'customer_id', id }),
      customerOrders(db, id),
    ]);
    if (!customer) throw new ProblemError(404, 'unknown_customer', { detail: `There is no customer ${id}.` });
    const { name, country, city, time_zone, language, erased_at } = customer;
    const listed = orders.map(row => {
      const { paid, refunded } = moneyOfRow(row);
      const merchant = row.merchant_id === null ? null : { id: row.merchant_id, name: row.merchant_name };
      return { id: row.id, title: row.title, merchant, paid, refunded };
    });
    const shown = { id, name, country, city, timeZone: time_zone, language, erased: erased_at !== null };
    return context.json({ ...shown, outcomes: presentOutcomes(outcomes), orders: listed }, 200);
  });
}
