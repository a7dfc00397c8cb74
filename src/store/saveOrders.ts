import { sql, type Transaction } from 'kysely';
import type { Refund } from '#domain/facts.ts';
import type { NewRow } from './insertRows.ts';
import { keepRefundsTold } from './keepRefundsTold.ts';
import type { Database } from './schema.ts';

/** An order as it was told; `refunds` are those that its marketplace made. */
export type NewOrder = Omit<NewRow<'orders'>, 'committed' | 'refunded_before' | 'refunds'> & {
  refunds?: readonly Refund[];
};

/** The kind of a payment that nobody knows. */
export const unknownPayment = 'unknown';

/**
 * Saves orders and holds them until the transaction ends, so that claims of one order come in one after the other. Of an order that is known, what is given replaces
 * what is there, but for the money: what was paid and how stay as they were first known, because refunds rest on them (a means of payment is not
 * learnt any more once there is a refund without one), and refunds are added. An order told twice is saved twice, in turn.
 */
export async function saveOrders(trx: Transaction<Database>, orders: readonly NewOrder[]): Promise<void> {
  for (let left = orders; left.length > 0; ) {
    const seen = new Set<string>();
    const [first, again]: [NewOrder[], NewOrder[]] = [[], []];
    for (const order of left) (seen.has(order.id) ? again : first).push(order) && seen.add(order.id);
    await upsert(trx, first);
    left = again;
  }
  await keepRefundsTold(trx, orders);
}

async function upsert(trx: Transaction<Database>, orders: readonly NewOrder[]): Promise<void> {
  const rows = orders.map(({ refunds: _, ...order }) => order);
  await sql`insert into orders (id, account_id, customer_id, merchant_id, merchant_name, title, status, items, payment,
      payment_kind, currency, paid)
    select id, account_id, customer_id, merchant_id, merchant_name, title, status, items, payment,
      payment_kind, currency, paid
    from jsonb_populate_recordset(null::orders, ${JSON.stringify(rows)}::jsonb) order by id
    on conflict (id) do update set
      account_id = coalesce(excluded.account_id, orders.account_id),
      customer_id = coalesce(orders.customer_id, excluded.customer_id),
      merchant_id = coalesce(excluded.merchant_id, orders.merchant_id),
      merchant_name = coalesce(excluded.merchant_name, orders.merchant_name),
      title = coalesce(excluded.title, orders.title),
      status = coalesce(excluded.status, orders.status),
      items = case excluded.items when '[]' then orders.items else excluded.items end,
      payment = case when orders.payment is null and not exists (select from refunds where order_id = orders.id)
        then excluded.payment else orders.payment end,
      payment_kind = case when orders.payment is null and not exists (select from refunds where order_id = orders.id)
        then excluded.payment_kind else orders.payment_kind end,
      currency = coalesce(orders.currency, excluded.currency),
      paid = coalesce(orders.paid, excluded.paid)`.execute(trx);
}
