import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../schema.ts';

/** Whose claim it is; undefined where there is no such claim. */
export function customerOfClaim(
  db: Kysely<Database>,
  claimId: number,
): Promise<Selectable<Database['customers']> | undefined> {
  return db
    .selectFrom('claims')
    .innerJoin('customers', 'customers.id', 'claims.customer_id')
    .selectAll('customers')
    .where('claims.id', '=', claimId)
    .executeTakeFirst();
}
