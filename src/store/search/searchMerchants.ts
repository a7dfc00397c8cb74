import { type Kysely, sql } from 'kysely';
import { query } from '../claims/claimsFound.ts';
import type { Database } from '../schema.ts';
import type { Found } from './found.ts';
import { claimsOf, idsOf, listFound, most } from './listFound.ts';
import { nameQuery, type SearchText } from './searchText.ts';

export type FoundMerchant = { id: string; name: string | null; claims: number };

/** The merchants whose id begins so, or words of whose name do. */
export function searchMerchants(
  db: Kysely<Database>,
  search: SearchText,
  limit: number,
): Promise<Found<FoundMerchant>> {
  const names = nameQuery(search);
  const byName = sql`(select id from merchants where words @@ ${query(names ?? '')} limit ${most})`;
  return listFound(db, {
    search,
    hits: [idsOf('merchants', search), ...(names ? [byName] : [])],
    shown: sql`select merchants.id, merchants.name, ${claimsOf('merchant_id', 'merchants')} as claims
      from merchants join shown using (id) order by exact desc, label, id`,
    limit,
  });
}
