import { type Kysely, sql } from 'kysely';
import type { Database } from '#store/schema.ts';
import type { ClaimDetail } from '../schemas/claimDetail.ts';

/** How many claims a customer has made, and how those ended that were decided. */
export function customerTotals(db: Kysely<Database>, customerId: string): Promise<ClaimDetail['customerTotals']> {
  return db
    .selectFrom('claims')
    .select([
      sql<number>`count(*)::int`.as('claims'),
      sql<number>`(count(*) filter (where status in ('approved', 'refunded')))::int`.as('approved'),
      sql<number>`(count(*) filter (where status = 'rejected'))::int`.as('rejected'),
    ])
    .where('customer_id', '=', customerId)
    .executeTakeFirstOrThrow();
}
