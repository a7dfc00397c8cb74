import { type Kysely, sql } from 'kysely';
import type { Refund } from '#domain/facts.ts';
import type { Database } from './schema.ts';

type Released = 'approved' | 'settled' | 'failed';

/** The refunds of an order that were approved here and not taken back, the oldest first; those that can still be undone are not among them. */
export async function refundsOfOrder(
  db: Kysely<Database>,
  orderId: string,
  states: readonly Released[] = ['approved', 'settled', 'failed'],
): Promise<Refund[]> {
  const rows = await db
    .selectFrom('refunds')
    .select(['claim_id', 'amount', 'currency', 'approved_at'])
    .where('order_id', '=', orderId)
    .where('state', 'in', states)
    .orderBy('id')
    .execute();
  return rows.map(row => ({
    at: row.approved_at,
    amount: { amount: row.amount, currency: row.currency },
    claimId: row.claim_id,
  }));
}

/** What was approved for an order here and is not paid yet, in minor units of its currency; with what can still be undone, and what failed and is tried again. */
export async function approvedUnpaid(db: Kysely<Database>, orderId: string): Promise<number> {
  const { sum } = await db
    .selectFrom('refunds')
    .select(sql<number>`coalesce(sum(amount), 0)::bigint`.as('sum'))
    .where('order_id', '=', orderId)
    .where('state', 'in', ['held', 'approved', 'failed'])
    .executeTakeFirstOrThrow();
  return sum;
}

/** Makes the refund of a decision due, once the decision can no longer be undone; one that was taken back stays so. */
export async function releaseRefund(db: Kysely<Database>, claimId: number, decisionSequence: number): Promise<void> {
  await db
    .updateTable('refunds')
    .set({ state: 'approved' })
    .where('claim_id', '=', claimId)
    .where('decision_sequence', '=', decisionSequence)
    .where('state', '=', 'held')
    .execute();
}
