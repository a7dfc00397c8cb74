import { useT } from '../i18n/useT.ts';
import { useDate } from './useDate.ts';
import { useDaysOf } from './useDaysOf.ts';

/**
 * A run of civil days in words, both included, either end open; with the place whose days they are where these are not the reader's. Undefined where neither end is
 * told.
 */
export function usePeriod(): (from?: string, to?: string, zone?: string) => string | undefined {
  const t = useT();
  const date = useDate();
  const daysOf = useDaysOf();
  const written = (from?: string, to?: string) => {
    if (from && to) {
      if (from === to) return t('queue.filter.onDay', { date: date(from) });
      return t('queue.filter.days', { from: date(from), to: date(to) });
    }
    return from ? t('queue.filter.since', { date: date(from) }) : to && t('queue.filter.until', { date: date(to) });
  };
  return (from, to, zone) => {
    const words = written(from, to);
    return words && daysOf(words, [from, to], zone);
  };
}
