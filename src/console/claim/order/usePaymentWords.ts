import { useCallback } from 'react';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { useT } from '../../i18n/useT.ts';

type Payment = ClaimDetail['order']['payment'];

/** Names of cards and of ways to pay; what is not here stands as the marketplace named it. */
const names: Record<string, string> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  paypal: 'PayPal',
  boleto: 'Boleto',
  apple_pay: 'Apple Pay',
  google_pay: 'Google Pay',
};

/** A means of payment: "Visa •• 42". */
export function usePaymentWords(): (payment: Payment) => string | undefined {
  const t = useT();
  return useCallback(
    payment => {
      if (!payment) return undefined;
      const kind = names[payment.kind.toLowerCase()] ?? payment.kind.replaceAll('_', ' ');
      const known = payment.last4 ? `${kind} •• ${payment.last4}` : kind;
      const { installments } = payment;
      return installments && installments > 1 ? `${known}, ${t('claim.installments', { count: installments })}` : known;
    },
    [t],
  );
}
