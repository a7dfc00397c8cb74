import { useT } from '../i18n/useT.ts';
import { placeOfDays } from './placeOfDays.ts';

/** Words for days, with the place whose days they are where these are not the reader's. */
export function useDaysOf(): (words: string, ...which: Parameters<typeof placeOfDays>) => string {
  const t = useT();
  return (words, ...which) => {
    const place = placeOfDays(...which);
    return place === undefined ? words : t('queue.filter.daysOf', { days: words, place });
  };
}
