import { type Kysely, sql } from 'kysely';
import { refundSortOf } from '../refunds/refundSort.ts';
import type { Database } from '../schema.ts';
import { type Chosen, chosenClaims, type Period } from './chosenClaims.ts';

/** In minor units. */
export type RefundTotal = { currency: string; amount: number; count: number };

const settledAt = sql.raw(refundSortOf('settled').key);

/** What was settled in a period by the day on which the money went, a currency each: currencies are never added up. */
export async function refundTotals(db: Kysely<Database>, chosen: Chosen, { from, to }: Period): Promise<RefundTotal[]> {
  const { rows } = await sql<RefundTotal>`
    select r.currency, sum(r.amount)::bigint as amount, count(*) as count
    from refunds r join (${chosenClaims(db, chosen)}) as c on c.id = r.claim_id
    where r.state = 'settled' and ${settledAt} >= ${from}::timestamptz and ${settledAt} < ${to}::timestamptz
    group by r.currency order by r.currency`.execute(db);
  return rows;
}
