import { useCallback } from 'react';
import { useT } from '../i18n/useT.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** From so many days on, years are enough for a rough word. */
const manyDays = 731;
/** Under so many hours the minutes are told too. */
const fewHours = 6;

/**
 * Writes a length of time in milliseconds: "12 d", "2 d 4 h", "3 h 20 min", "12 min"; `rough` keeps to the largest unit.
 */
export function useDuration(): (milliseconds: number, rough?: boolean) => string {
  const t = useT();
  return useCallback(
    (milliseconds, rough = false) => {
      const d = Math.floor(milliseconds / day);
      const h = Math.floor((milliseconds % day) / hour);
      const min = Math.floor((milliseconds % hour) / minute);
      if (rough && d >= manyDays) return t('time.years', { count: Math.floor(d / 365.25) });
      if (d > 0) return h > 0 && d < 10 && !rough ? t('time.daysHours', { d, h }) : t('time.days', { d });
      if (h > 0) return min > 0 && h < fewHours && !rough ? t('time.hoursMinutes', { h, min }) : t('time.hours', { h });
      return t('time.minutes', { min });
    },
    [t],
  );
}
