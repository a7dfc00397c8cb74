import { minorUnitDigits } from '#domain/money.ts';

/** "19,90" or "19.9" in a currency's minor units as digits ("1990"); undefined when it is no such amount. */
export function minorUnits(text: string, currency: string): string | undefined {
  const [, whole, fraction = ''] = /^\s*(\d{1,9})(?:[.,](\d+))?\s*$/.exec(text) ?? [];
  const digits = minorUnitDigits(currency);
  if (whole === undefined || fraction.length > digits) return undefined;
  return String(Number(whole + fraction.padEnd(digits, '0')));
}

/** The same way back: "1990" as "19.90"; '' for nothing. */
export function majorUnits(amount: string | undefined, currency: string): string {
  const digits = minorUnitDigits(currency);
  return amount === undefined || Number.isNaN(Number(amount)) ? '' : (Number(amount) / 10 ** digits).toFixed(digits);
}
