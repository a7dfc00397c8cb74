import type { Money } from '#domain/money.ts';
import { currencies } from './trade.ts';

/** A shop's price in a currency for so many euro cents: rounded to what shops round to, just below a whole step. */
export function priceIn(currency: string, euroCents: number): Money {
  const { perEuro, step, ending } = currencies[currency]!;
  const steps = Math.max(1, Math.round((euroCents * perEuro) / step));
  return { amount: steps * step + ending, currency };
}

export function times({ amount, currency }: Money, count: number): Money {
  return { amount: amount * count, currency };
}
