import type { RefundsApproved } from '#store/measures/refundsApproved.ts';
import type { RefundTotal } from '#store/measures/refundTotals.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { aboutFigure } from './aboutFigure.ts';
import type { Frame } from './frameOf.ts';

type Sum = { currency: string; amount: number; count: number };

/** What was approved, waits to be paid and was settled, a currency each. */
export function refundedFigure(
  settled: readonly RefundTotal[],
  { approved, toPay }: RefundsApproved,
  frame: Frame,
): Dashboard['refunded'] {
  const currencies = [...new Set([...settled, ...approved, ...toPay].map(({ currency }) => currency))].sort();
  const of = (sums: readonly Sum[], currency: string) => {
    const { amount = 0, count = 0 } = sums.find(sum => sum.currency === currency) ?? {};
    return { amount, count };
  };
  const n = [...settled, ...approved, ...toPay].reduce((sum, { count }) => sum + count, 0);
  return {
    about: aboutFigure({ definition: 'refunded', cohort: 'settled', n, counted: true }, frame),
    totals: currencies.map(currency => ({
      currency,
      approved: of(approved, currency),
      toPay: of(toPay, currency),
      settled: of(settled, currency),
    })),
  };
}
