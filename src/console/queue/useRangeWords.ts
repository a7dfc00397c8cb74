import { useMoney } from '../format/useMoney.ts';
import { usePeriod } from '../format/usePeriod.ts';
import { useT } from '../i18n/useT.ts';
import type { Filters } from './queueAddress.ts';

/** The period and the amounts of a filter in words; undefined when it has none. */
export function useRangeWords() {
  const t = useT();
  const period = usePeriod();
  const money = useMoney();
  return {
    opened: ({ openedFrom, openedTo, zone }: Filters) => period(openedFrom, openedTo, zone),
    amount({ amountFrom, amountTo, currency = 'EUR' }: Filters): string | undefined {
      const written = (amount: string) => money({ amount: Number(amount), currency });
      if (amountFrom && amountTo) {
        return t('queue.filter.between', { from: written(amountFrom), to: written(amountTo) });
      }
      if (amountFrom) return t('queue.filter.atLeast', { amount: written(amountFrom) });
      return amountTo && t('queue.filter.atMost', { amount: written(amountTo) });
    },
  };
}
