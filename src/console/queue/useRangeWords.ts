import { useDate } from '../format/useDate.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import type { Filters } from './queueAddress.ts';

/** The period and the amounts of a filter in words; undefined when it has none. */
export function useRangeWords() {
  const t = useT();
  const date = useDate();
  const money = useMoney();
  return {
    opened({ openedFrom, openedTo }: Filters): string | undefined {
      if (openedFrom && openedTo) return t('queue.filter.between', { from: date(openedFrom), to: date(openedTo) });
      if (openedFrom) return t('queue.filter.since', { date: date(openedFrom) });
      return openedTo && t('queue.filter.until', { date: date(openedTo) });
    },
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
