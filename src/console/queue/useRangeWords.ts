import { useDate } from '../format/useDate.ts';
import { useDaysOf } from '../format/useDaysOf.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import type { Filters } from './queueAddress.ts';

/** The period and the amounts of a filter in words; undefined when it has none. */
export function useRangeWords() {
  const t = useT();
  const date = useDate();
  const daysOf = useDaysOf();
  const money = useMoney();
  return {
    opened({ openedFrom, openedTo, zone }: Filters): string | undefined {
      const written =
        openedFrom && openedTo
          ? t('queue.filter.between', { from: date(openedFrom), to: date(openedTo) })
          : openedFrom
            ? t('queue.filter.since', { date: date(openedFrom) })
            : openedTo && t('queue.filter.until', { date: date(openedTo) });
      return written && daysOf(written, [openedFrom, openedTo], zone);
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
