import { useCallback } from 'react';
import { type Money, minorUnitDigits } from '#domain/money.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { readerLocale } from './readerLocale.ts';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(key, format);
  return format;
}

/** Writes money (integer minor units) the reader's way, in its own currency: "23,90 €". */
export function useMoney(): (money: Money) => string {
  const locale = readerLocale(useLanguage());
  return useCallback(
    ({ amount, currency }: Money) => formatOf(locale, currency).format(amount / 10 ** minorUnitDigits(currency)),
    [locale],
  );
}
