import type { Claim } from '#domain/claim.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import type { ClockRecords } from '#domain/clock/records/clockRecords.ts';
import { payoutDueAt } from '#domain/clock/targets/payoutDueAt.ts';
import { unknownPayment } from '#store/saveOrders.ts';
import type { Stored } from './setting.ts';

/** The row of an approval's refund, of which nothing has become yet; its state is for whoever writes it. */
export function refundRow(
  { claimId, sequence, at, payload }: Stored<'approved'>,
  claim: Claim,
  { settings, records }: { settings: ClockSettings; records: Pick<ClockRecords, 'promises'> },
) {
  const { amount, method } = payload.decision;
  if (amount === undefined) throw new Error(`The approval of claim ${claimId} names no amount`);
  return {
    claim_id: claimId,
    decision_sequence: sequence,
    order_id: claim.facts.order.id,
    amount: amount.amount,
    currency: amount.currency,
    payment_kind: method?.kind ?? unknownPayment,
    approved_at: at,
    due_at: payoutDueAt(claim, at, settings) ?? null,
    promised_at: records.promises.find(({ decision }) => decision === sequence)?.dueAt ?? null,
    failed_at: null,
    settled_at: null,
    reference: null,
  };
}
