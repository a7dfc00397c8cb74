import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

/** A claim with its refund, where it has one that was not taken back. */
export type ClaimNamed = {
  claimId: number;
  externalId: string;
  orderId: string;
  amount: number | null;
  currency: string | null;
  state: 'held' | 'approved' | 'settled' | 'failed' | null;
  approvedAt: Instant | null;
  failedAt: Instant | null;
  settledAt: Instant | null;
  reference: string | null;
};

type Names = { claimIds: readonly number[]; externalIds: readonly string[]; orderIds: readonly string[] };

/** The claims that have one of these names, in their order. A claim has one refund at most that stands. */
export async function claimsNamed(db: Kysely<Database>, names: Names): Promise<ClaimNamed[]> {
  const { rows } = await sql<ClaimNamed>`
    with named as (
      select id from claims where id = any(${names.claimIds}::bigint[])
      union select id from claims where external_id = any(${names.externalIds}::text[])
      union select id from claims where order_id = any(${names.orderIds}::text[])
    )
    select c.id as "claimId", c.external_id as "externalId", c.order_id as "orderId", r.amount, r.currency, r.state,
      r.approved_at as "approvedAt", r.failed_at as "failedAt", r.settled_at as "settledAt", r.reference
    from named join claims as c on c.id = named.id
      left join refunds as r on r.claim_id = c.id and r.state <> 'taken_back'
    order by c.id`.execute(db);
  return rows;
}
