import { useCallback } from 'react';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { usePaymentKind } from '../../format/usePaymentKind.ts';
import { useT } from '../../i18n/useT.ts';

type Payment = ClaimDetail['order']['payment'];

/** A means of payment in the language of the screen: "Visa •• 42". */
export function usePaymentWords(): (payment: Payment) => string | undefined {
  const t = useT();
  const kindOf = usePaymentKind();
  return useCallback(
    payment => {
      if (!payment) return undefined;
      const kind = kindOf(payment.kind);
      const known = payment.last4 ? `${kind} •• ${payment.last4}` : kind;
      const { installments } = payment;
      return installments && installments > 1 ? `${known}, ${t('claim.installments', { count: installments })}` : known;
    },
    [t, kindOf],
  );
}
