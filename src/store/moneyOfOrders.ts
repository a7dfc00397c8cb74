import { type Kysely, sql } from 'kysely';
import type { Payment, Refund } from '#domain/facts.ts';
import type { Money } from '#domain/money.ts';
import type { Database } from './schema.ts';

/** What all claims of an order rest on alike: what was paid and how, as it was first told, and what was refunded elsewhere. */
export type MoneyOfOrder = { paid?: Money; payment?: Payment; refundsElsewhere: Refund[] };

/** The money of orders, by their id. */
export async function moneyOfOrders(
  db: Kysely<Database>,
  orderIds: readonly string[],
): Promise<Map<string, MoneyOfOrder>> {
  const rows = await db
    .selectFrom('orders')
    .select(['id', 'paid', 'currency', 'payment', 'refunds'])
    .where('id', '=', sql<string>`any(${orderIds}::text[])`)
    .execute();
  return new Map(
    rows.map(({ id, paid, currency, payment, refunds }) => [
      id,
      {
        ...(paid === null || currency === null ? {} : { paid: { amount: paid, currency } }),
        ...(payment === null ? {} : { payment }),
        refundsElsewhere: refunds.filter(({ claimId }) => claimId === undefined),
      },
    ]),
  );
}
