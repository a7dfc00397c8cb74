import { createRoute, z } from '@hono/zod-openapi';
import { outcomesOf } from '#store/search/outcomesOf.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { moneyOfRow } from '../present/moneyOfRow.ts';
import { presentOutcomes } from '../present/outcomes.ts';
import { ProblemError, problems } from '../problems.ts';
import { orderShown } from '../schemas/orders.ts';
import { json } from './json.ts';

const read = createRoute({
  method: 'get',
  path: '/api/orders/{id}',
  tags: ['search'],
  summary: 'An order: what was bought, what was paid, what became of its claims',
  description: 'The claims themselves: `GET /api/claims?orderId=`.',
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: { 200: json(orderShown, 'The order'), 404: problems[404] },
});

/** Orders. */
export function orderRoutes({ db }: Deps) {
  return routeGroup().openapi(read, async context => {
    const { id } = context.req.valid('param');
    const [order, refunds, outcomes] = await Promise.all([
      db
        .selectFrom('orders')
        .leftJoin('customers', 'customers.id', 'orders.customer_id')
        .selectAll('orders')
        .select('customers.name as customer_name')
        .where('orders.id', '=', id)
        .executeTakeFirst(),
      db.selectFrom('refunds').selectAll().where('order_id', '=', id).orderBy('id').execute(),
      outcomesOf(db, { column: 'order_id', id }),
    ]);
    if (!order) throw new ProblemError(404, 'unknown_order', { detail: `There is no order ${id}.` });
    const { customer_id, merchant_id, payment } = order;
    return context.json(
      {
        id,
        accountId: order.account_id,
        status: order.status,
        customer: customer_id === null ? null : { id: customer_id, name: order.customer_name },
        merchant: merchant_id === null ? null : { id: merchant_id, name: order.merchant_name },
        items: order.items.map(item => ({ ...item, title: item.title ?? null, price: item.price ?? null })),
        payment: payment && {
          kind: payment.kind,
          last4: payment.last4 ?? null,
          installments: payment.installments ?? null,
        },
        ...moneyOfRow(order),
        refunds: refunds.map(({ claim_id, amount, currency, state, approved_at, settled_at }) => ({
          claimId: claim_id,
          amount: { amount, currency },
          state,
          approvedAt: approved_at,
          settledAt: settled_at,
        })),
        outcomes: presentOutcomes(outcomes),
      },
      200,
    );
  });
}
