import type { Money } from '#domain/money.ts';

type Row = { paid: number | null; refunded_before: number; committed: number; currency: string | null };

/** What was paid for an order, what of it was refunded or is on its way back, and what is left; null where it is not known. */
export function moneyOfRow({ paid, refunded_before, committed, currency }: Row) {
  const money = (amount: number | null): Money | null =>
    amount === null || currency === null ? null : { amount, currency };
  const refunded = refunded_before + committed;
  return { paid: money(paid), refunded: money(refunded), left: money(paid === null ? null : paid - refunded) };
}
