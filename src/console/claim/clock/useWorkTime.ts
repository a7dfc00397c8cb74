import { useCallback } from 'react';
import { useT } from '../../i18n/useT.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Under so many hours the minutes are told too. */
const fewHours = 10;

/** Writes working time in milliseconds in hours, however many: a day of work is no day of 24 hours. "59 h", "3 h 20 min", "40 min" */
export function useWorkTime(): (milliseconds: number) => string {
  const t = useT();
  return useCallback(
    milliseconds => {
      const h = Math.floor(milliseconds / hour);
      const min = Math.floor((milliseconds % hour) / minute);
      if (h === 0) return t('time.minutes', { min });
      return min > 0 && h < fewHours ? t('time.hoursMinutes', { h, min }) : t('time.hours', { h });
    },
    [t],
  );
}
