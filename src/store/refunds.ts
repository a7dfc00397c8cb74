import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { insertRows, type NewRow } from './insertRows.ts';
import type { Database } from './schema.ts';
import { sqlState } from './transact.ts';

export type Refund = Selectable<Database['refunds']>;
type RefundState = Refund['state'];

/** What the database guards, by the constraint that it names. */
const guarded = {
  orders_never_overpaid: 'more than is left of what was paid',
  orders_committed_check: 'more than is left of what was paid',
  refunds_same_payment_method: "not to the order's own means of payment in its own currency",
  refunds_once_a_decision: 'a second time for one decision',
  refunds_order_of_claim: 'for an order that is not the claim’s',
  refunds_amount_check: 'nothing, or less',
} as const;

/** The database refused a refund: it would pay what must not be paid. `constraint` names what it broke; the transaction can only roll back. */
export class RefundRefused extends Error {
  override name = 'RefundRefused';
  readonly constraint: keyof typeof guarded;

  constructor(constraint: keyof typeof guarded, options: ErrorOptions) {
    super(`The refund would pay ${guarded[constraint]}`, options);
    this.constraint = constraint;
  }
}

/**
 * Records the refund of an approval. The order's `committed` grows by it (a trigger) and never passes what is left of what was paid.
 * @throws RefundRefused when the money must not go out so.
 */
export async function recordRefund(
  trx: Transaction<Database>,
  refund: Omit<NewRow<'refunds'>, 'id' | 'settled_at' | 'reference'> & { state: 'held' | 'approved' },
): Promise<void> {
  try {
    await insertRows(trx, 'refunds', [{ ...refund, settled_at: null, reference: null }]);
  } catch (error) {
    const constraint = (error as { constraint?: string }).constraint ?? '';
    if (sqlState(error)?.startsWith('23') && Object.hasOwn(guarded, constraint)) {
      throw new RefundRefused(constraint as keyof typeof guarded, { cause: error });
    }
    throw error;
  }
}

const comesFrom: Record<Exclude<RefundState, 'held'>, RefundState[]> = {
  approved: ['held', 'failed'],
  settled: ['approved', 'failed'],
  failed: ['approved'],
  taken_back: ['held', 'approved', 'failed'],
};

/** Moves the refund of a decision on; taken back, its amount is free again. @returns false when it does not stand where that can be. */
export async function moveRefund(
  trx: Transaction<Database>,
  { claimId, decisionSequence }: { claimId: number; decisionSequence: number },
  to: { state: 'approved' | 'failed' | 'taken_back' } | { state: 'settled'; settledAt: Instant; reference: string },
): Promise<boolean> {
  const moved = await trx
    .updateTable('refunds')
    .set(to.state === 'settled' ? { state: to.state, settled_at: to.settledAt, reference: to.reference } : to)
    .where('claim_id', '=', claimId)
    .where('decision_sequence', '=', decisionSequence)
    .where('state', 'in', comesFrom[to.state])
    .executeTakeFirst();
  return moved.numUpdatedRows === 1n;
}

/** The refunds of an order by all its claims, in the order in which they were approved. */
export function refundsOf(db: Kysely<Database>, orderId: string): Promise<Refund[]> {
  return db.selectFrom('refunds').selectAll().where('order_id', '=', orderId).orderBy('id').execute();
}
