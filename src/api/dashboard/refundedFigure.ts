import type { RefundsOfPeriod } from '#store/measures/refundsOfPeriod.ts';
import type { RefundSum } from '#store/refunds/refundSums.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { aboutFigure } from './aboutFigure.ts';
import type { Frame } from './frameOf.ts';

/** What was approved, waits to be paid and was settled, a currency each. */
export function refundedFigure(
  { settled, approved, toPay }: RefundsOfPeriod & { toPay: readonly RefundSum[] },
  frame: Frame,
): Dashboard['refunded'] {
  const currencies = [...new Set([...settled, ...approved, ...toPay].map(({ currency }) => currency))].sort();
  const of = (sums: readonly RefundSum[], currency: string) => {
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
