/** An amount in the currency's minor units (23,90 EUR is `{amount: 2390, currency: 'EUR'}`). Always an integer. */
export type Money = { amount: number; currency: string };

/** The largest amount that is taken in, in minor units: sums of thousands of such stay exact. */
export const largestAmount = 1_000_000_000_000;

/** a + b. Throws a RangeError when the currencies differ: amounts of two currencies have no sum. */
export function addMoney(a: Money, b: Money): Money {
  return { amount: a.amount + amountIn(a.currency, b), currency: a.currency };
}

/** a - b; may be negative. Throws a RangeError when the currencies differ. */
export function subtractMoney(a: Money, b: Money): Money {
  return { amount: a.amount - amountIn(a.currency, b), currency: a.currency };
}

const digitsKnown = new Map<string, number>();

/** Digits after the decimal sign of a currency (ISO 4217, as Intl knows it): 2 for EUR, 0 for JPY. Throws a RangeError on what is no currency code. */
export function minorUnitDigits(currency: string): number {
  const known = digitsKnown.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  digitsKnown.set(currency, digits);
  return digits;
}

/** An amount as a decimal number in units of its currency, as a file for other programs has it: `23.90`, `500` (JPY), `-0.05`. */
export function decimalAmount({ amount, currency }: Money): string {
  const digits = minorUnitDigits(currency);
  if (digits === 0) return String(amount);
  const units = String(Math.abs(amount)).padStart(digits + 1, '0');
  const point = units.length - digits;
  return `${amount < 0 ? '-' : ''}${units.slice(0, point)}.${units.slice(point)}`;
}

/** An amount as a proof writes it, in no reader's way: `23.90 EUR`, `500 JPY`, `-0.05 USD`. */
export function moneyText(money: Money): string {
  return `${decimalAmount(money)} ${money.currency}`;
}

const writtenMoney = /^(-?)(\d+)(?:\.(\d+))? ([A-Za-z]{3})$/;

/** The amount that `moneyText` wrote; undefined when the text is none. */
export function moneyOf(text: string): Money | undefined {
  const parts = writtenMoney.exec(text);
  if (parts === null) return undefined;
  const [, sign, whole, fraction = '', currency] = parts;
  if (fraction.length !== minorUnitDigits(currency!)) return undefined;
  return { amount: Number(`${sign}${whole}${fraction}`), currency: currency! };
}

function amountIn(currency: string, money: Money): number {
  if (money.currency !== currency) throw new RangeError(`${money.currency} cannot be added to ${currency}`);
  return money.amount;
}
