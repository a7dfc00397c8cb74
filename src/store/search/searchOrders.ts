import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';
import type { Found } from './found.ts';
import { claimsOf, idsOf, listFound } from './listFound.ts';
import type { SearchText } from './searchText.ts';

export type FoundOrder = {
  id: string;
  title: string | null;
  customerName: string | null;
  merchantName: string | null;
  claims: number;
};

/** The orders whose id begins so. */
export function searchOrders(db: Kysely<Database>, search: SearchText, limit: number): Promise<Found<FoundOrder>> {
  return listFound(db, {
    search,
    hits: [idsOf('orders', search)],
    shown: sql`select orders.id, orders.title, customers.name as "customerName", orders.merchant_name as "merchantName",
      ${claimsOf('order_id', 'orders')} as claims
      from orders join shown using (id) left join customers on customers.id = orders.customer_id
      order by exact desc, orders.id`,
    limit,
  });
}
