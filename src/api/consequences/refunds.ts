import { refundRow } from './refundRow.ts';
import type { Setting, Stored } from './setting.ts';

/**
 * An approval as money to be sent: held while it can be undone, then released by a job. The tables refuse more than is left of the
 * order, another means of payment and a second refund of one decision.
 */
export async function holdRefund(
  event: Stored<'approved'>,
  { trx, claim, settings, records, schedule }: Setting,
): Promise<void> {
  const { claimId, sequence: decisionSequence, payload } = event;
  const refund = { ...refundRow(event, claim, { settings, records }), state: 'held' as const };
  await trx.insertInto('refunds').values(refund).execute();
  const key = `${claimId}:${decisionSequence}`;
  schedule({ kind: 'release_refund', key, payload: { claimId, decisionSequence }, runAt: payload.decision.undoUntil });
}

/** Undone, or reopened: what was not paid yet will not be, and its amount is free again. */
export async function takeBackRefund(event: Stored<'undone' | 'reopened'>, { trx, before }: Setting): Promise<void> {
  const taken = before?.decision;
  if (taken?.kind !== 'approved') return;
  if (event.type === 'undone' && event.payload.sequence !== taken.sequence) return;
  await moveRefund(trx, event.claimId, taken.sequence, { state: 'taken_back' });
}

/** The money has arrived. */
export async function settleRefund(event: Stored<'refund_settled'>, { trx, claim }: Setting): Promise<void> {
  const { settledAt, reference } = event.payload;
  await moveRefund(trx, event.claimId, claim.decision?.sequence, {
    state: 'settled',
    settled_at: settledAt,
    reference,
  });
}

/** The money came back; it can still be sent again and settled. */
export async function failRefund(event: Stored<'refund_failed'>, { trx, claim }: Setting): Promise<void> {
  await moveRefund(trx, event.claimId, claim.decision?.sequence, { state: 'failed', failed_at: event.at });
}

async function moveRefund(
  trx: Setting['trx'],
  claimId: number,
  decisionSequence: number | undefined,
  to:
    | { state: 'settled'; settled_at: string; reference: string }
    | { state: 'failed'; failed_at: string }
    | { state: 'taken_back' },
): Promise<void> {
  const moved = await trx
    .updateTable('refunds')
    .set(to)
    .where('claim_id', '=', claimId)
    .where('decision_sequence', '=', decisionSequence ?? 0)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) throw new Error(`Claim ${claimId} has no refund for decision ${decisionSequence}`);
}
