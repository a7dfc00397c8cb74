import { sql, type Transaction } from 'kysely';
import type { Refund } from '#domain/facts.ts';
import { refundsTold } from '#domain/lifecycle/refundsTold.ts';
import { refundsOfOrder } from './refundsOfOrder.ts';
import type { Database } from './schema.ts';

/**
 * Keeps the refunds that were told of orders, which the transaction holds. What was made elsewhere, in the currency that was paid, counts as refunded before
 * and never becomes less; what was released here is known by its claim and not counted again.
 */
export async function keepRefundsTold(
  trx: Transaction<Database>,
  orders: readonly { id: string; refunds?: readonly Refund[] }[],
): Promise<void> {
  const told = Map.groupBy(
    orders.filter(({ refunds = [] }) => refunds.length > 0),
    ({ id }) => id,
  );
  const ids = orders.map(({ id }) => id);
  const rows = await trx
    .selectFrom('orders')
    .select(['id', 'currency', 'refunds', 'refunded_before'])
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .where(eb => eb.or([sql<boolean>`refunds <> '[]'`, eb('id', '=', sql<string>`any(${[...told.keys()]}::text[])`)]))
    .execute();
  for (const { id, currency, refunds: before, refunded_before } of rows) {
    const here = await refundsOfOrder(trx, id, ['approved', 'settled']);
    const lists = (told.get(id) ?? []).map(({ refunds = [] }) => refunds);
    const refunds = lists.reduce<Refund[]>((known, list) => refundsTold(known, list, here), before);
    const elsewhere = sumOf(
      refunds.filter(({ claimId, amount }) => claimId === undefined && amount.currency === currency),
    );
    if (refunds.length === before.length && elsewhere <= refunded_before) continue;
    await trx
      .updateTable('orders')
      .set({ refunds: JSON.stringify(refunds) as never, refunded_before: Math.max(refunded_before, elsewhere) })
      .where('id', '=', id)
      .execute();
  }
}

function sumOf(refunds: readonly Refund[]): number {
  return refunds.reduce((sum, { amount }) => sum + amount.amount, 0);
}
