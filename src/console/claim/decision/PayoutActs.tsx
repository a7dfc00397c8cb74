import { useState } from 'react';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { useKey } from '../../keys/useKey.ts';
import type { PayableRefund } from '../../refunds/payableRefund.ts';
import { type PayoutAct, RefundActs } from '../../refunds/RefundActs.tsx';
import { RefundDialog } from '../../refunds/RefundDialog.tsx';
import { useDesk } from '../desk/deskContext.ts';

/** Marking the refund of the claim as settled, or its payment as failed, as the list of refunds does, for those who may. */
export function PayoutActs() {
  const { claim, may } = useDesk();
  const [act, setAct] = useState<PayoutAct>();
  const refund = refundOf(claim);
  const idle = refund !== undefined && act === undefined;
  useKey('settleRefund', () => setAct('settle'), idle && may('settle'));
  useKey('failRefund', () => setAct('fail'), idle && may('fail_refund'));
  if (refund === undefined) return null;
  return (
    <>
      {(may('settle') || may('fail_refund')) && (
        <div className="payout-acts">
          <RefundActs refund={refund} onAct={setAct} keyed />
        </div>
      )}
      {act && <RefundDialog act={act} refund={refund} zone={claim.houseZone} onClose={() => setAct(undefined)} />}
    </>
  );
}

function refundOf({ id, number, sequence, decision, refund, allowedActions }: ClaimDetail): PayableRefund | undefined {
  if (!decision?.amount) return undefined;
  const { amount, at: approvedAt } = decision;
  return { claimId: id, number, sequence, amount, approvedAt, failedAt: refund?.failedAt ?? null, allowedActions };
}
