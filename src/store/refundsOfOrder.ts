import type { Kysely } from 'kysely';
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
