import { sql, type Transaction } from 'kysely';
import type { NewRow } from './insertRows.ts';
import type { Database } from './schema.ts';

export type NewOrder = Omit<NewRow<'orders'>, 'committed'>;

/** The kind of a payment that nobody knows. */
export const unknownPayment = 'unknown';

/**
 * Saves orders and holds them until the transaction ends, so that claims of one order come in one after the other. Of an order that is known, what is given replaces
 * what is there, but for the money: what was paid, how, and what had been refunded stay as they were first known, because refunds rest on them.
 */
export async function saveOrders(trx: Transaction<Database>, orders: readonly NewOrder[]): Promise<void> {
  const rows = [...new Map(orders.map(order => [order.id, { refunded_before: 0, ...order }])).values()];
  await sql`insert into orders (id, account_id, customer_id, merchant_id, merchant_name, title, status, items, payment,
      payment_kind, currency, paid, refunded_before)
    select id, account_id, customer_id, merchant_id, merchant_name, title, status, items, payment,
      payment_kind, currency, paid, refunded_before
    from jsonb_populate_recordset(null::orders, ${JSON.stringify(rows)}::jsonb) order by id
    on conflict (id) do update set
      account_id = coalesce(excluded.account_id, orders.account_id),
      customer_id = coalesce(orders.customer_id, excluded.customer_id),
      merchant_id = coalesce(excluded.merchant_id, orders.merchant_id),
      merchant_name = coalesce(excluded.merchant_name, orders.merchant_name),
      title = coalesce(excluded.title, orders.title),
      status = coalesce(excluded.status, orders.status),
      items = case excluded.items when '[]' then orders.items else excluded.items end,
      payment = coalesce(orders.payment, excluded.payment),
      payment_kind = case when orders.payment is null and not exists (select from refunds where order_id = orders.id)
        then excluded.payment_kind else orders.payment_kind end,
      currency = coalesce(orders.currency, excluded.currency),
      paid = coalesce(orders.paid, excluded.paid)`.execute(trx);
}
