/** An amount in the currency's minor units (23,90 EUR is `{amount: 2390, currency: 'EUR'}`). Always an integer. */
export type Money = { amount: number; currency: string };

/** a + b. Throws a RangeError when the currencies differ: amounts of two currencies have no sum. */
export function addMoney(a: Money, b: Money): Money {
  return { amount: a.amount + amountIn(a.currency, b), currency: a.currency };
}

/** a - b; may be negative. Throws a RangeError when the currencies differ. */
export function subtractMoney(a: Money, b: Money): Money {
  return { amount: a.amount - amountIn(a.currency, b), currency: a.currency };
}

/** Digits after the decimal sign of a currency (ISO 4217, as Intl knows it): 2 for EUR, 0 for JPY. */
export function minorUnitDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

function amountIn(currency: string, money: Money): number {
  if (money.currency !== currency) throw new RangeError(`${money.currency} cannot be added to ${currency}`);
  return money.amount;
}
