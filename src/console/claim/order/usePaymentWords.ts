import { useCallback } from 'react';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { paymentKinds } from '#domain/payments.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useT } from '../../i18n/useT.ts';

type Payment = ClaimDetail['order']['payment'];

/** A means of payment in the language of the screen: "Visa •• 42". */
export function usePaymentWords(): (payment: Payment) => string | undefined {
  const t = useT();
  const language = useLanguage();
  return useCallback(
    payment => {
      if (!payment) return undefined;
      const kind = paymentKinds[payment.kind.toLowerCase()]?.[language] ?? payment.kind.replaceAll('_', ' ');
      const known = payment.last4 ? `${kind} •• ${payment.last4}` : kind;
      const { installments } = payment;
      return installments && installments > 1 ? `${known}, ${t('claim.installments', { count: installments })}` : known;
    },
    [t, language],
  );
}
