import { useCallback } from 'react';
import { paymentKinds } from '#domain/payments.ts';
import { useLanguage } from '../i18n/useLanguage.ts';

/** Names a kind of payment in the language of the screen; an unknown one stands for itself. */
export function usePaymentKind(): (kind: string) => string {
  const language = useLanguage();
  return useCallback(kind => paymentKinds[kind.toLowerCase()]?.[language] ?? kind.replaceAll('_', ' '), [language]);
}
