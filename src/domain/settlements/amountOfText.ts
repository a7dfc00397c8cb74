import { largestAmount, minorUnitDigits } from '../money.ts';

const spaces = /[\s\u00a0\u202f'’]/g;

/**
 * An amount as people and spreadsheets write it, in minor units: `23.90`, `23,9`, `1 234,50`, `1,234.50`. Of two signs the last is the decimal one; a single sign is that
 * too, unless more digits follow than the currency has, in groups of three. Undefined when it is none.
 */
export function amountOfText(text: string, currency: string): number | undefined {
  const digits = minorUnitDigits(currency);
  const written = text.trim().replace(spaces, '');
  const parts = /^(\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*)?|\d+)(?:([.,])(\d+))?$/.exec(written);
  if (parts === null) return undefined;
  const [, whole, thousands, decimal, fraction = ''] = parts;
  if (decimal !== undefined && decimal === thousands) return undefined;
  // One sign alone, which the pattern took for thousands: in a currency of three decimals it is none.
  if (thousands !== undefined && decimal === undefined && digits === 3 && whole!.split(thousands).length === 2) {
    return toMinor(...(whole!.split(thousands) as [string, string]), digits);
  }
  return toMinor(whole!.replace(/[.,]/g, ''), fraction, digits);
}

/** `fraction` may have fewer digits than the currency, for spreadsheets drop zeros at the end, or more of them that are zeros. */
function toMinor(whole: string, fraction: string, digits: number): number | undefined {
  if (/[^0]/.test(fraction.slice(digits))) return undefined;
  const amount = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  return amount <= largestAmount ? amount : undefined;
}
