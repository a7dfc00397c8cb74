import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';
import {
  asksForClaim,
  lateCondition,
  type RefundFilter,
  type RefundView,
  refundConditions,
  refundViews,
} from './refundFilter.ts';

/** In minor units; of how many refunds. */
export type RefundSum = { currency: string; amount: number; count: number };

/** What the refunds of a filter come to, a currency each, the most refunds first: currencies are never added up. */
export async function refundSums(db: Kysely<Database>, filter: RefundFilter): Promise<RefundSum[]> {
  const claims = asksForClaim(filter) ? sql`join claims as c on c.id = r.claim_id` : sql``;
  const { rows } = await sql<RefundSum>`
    select r.currency, sum(r.amount)::bigint as amount, count(*) as count
    from refunds as r ${claims} where ${refundConditions(filter)}
    group by r.currency order by count(*) desc, r.currency`.execute(db);
  return rows;
}

/** How many refunds each view has, and of those to be paid or failed how many are late as of a moment. */
export async function countRefunds(
  db: Kysely<Database>,
  now: Instant,
): Promise<Record<RefundView, number> & { late: number }> {
  const { rows } = await sql<{ state: string; count: number; late: number }>`
    select state, count(*) as count, 0 as late from refunds where state <> 'taken_back' group by state
    union all
    select 'late', 0, count(*) from refunds as r where state in ('approved', 'failed')
      and ${lateCondition('to_pay', now)}`.execute(db);
  const of = (state: string) => rows.find(row => row.state === state);
  const counts = Object.entries(refundViews).map(([view, state]) => [view, of(state)?.count ?? 0]);
  return { ...(Object.fromEntries(counts) as Record<RefundView, number>), late: of('late')?.late ?? 0 };
}
