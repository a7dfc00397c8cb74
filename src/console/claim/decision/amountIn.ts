import { type Money, minorUnitDigits } from '#domain/money.ts';

/** An amount as a reader of the customer's language writes it. */
export function amountIn(language: string, { amount, currency }: Money): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(amount / 10 ** minorUnitDigits(currency));
}
