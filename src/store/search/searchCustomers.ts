import { type Kysely, sql } from 'kysely';
import { query } from '../claims/claimsFound.ts';
import type { Database } from '../schema.ts';
import type { Found } from './found.ts';
import { claimsOf, idsOf, listFound, most } from './listFound.ts';
import { nameQuery, type SearchText } from './searchText.ts';

export type FoundCustomer = { id: string; name: string | null; country: string | null; claims: number };

/** The customers whose id begins so, or words of whose name do. */
export function searchCustomers(
  db: Kysely<Database>,
  search: SearchText,
  limit: number,
): Promise<Found<FoundCustomer>> {
  const names = nameQuery(search);
  const byName = sql`(select id from customers
    where to_tsvector('simple', fold_text(name)) @@ ${query(names ?? '')} limit ${most})`;
  return listFound(db, {
    search,
    hits: [idsOf('customers', search), ...(names ? [byName] : [])],
    shown: sql`select customers.id, customers.name, customers.country, ${claimsOf('customer_id', 'customers')} as claims
      from customers join shown using (id) order by exact desc, fold_text(name) nulls last, id`,
    limit,
  });
}
