import { useCallback } from 'react';
import type { Settings } from '#api/schemas/settings.ts';
import { useT } from '../i18n/useT.ts';
import { useDayNames, weekdays } from './useDayNames.ts';

type Hours = Settings['calendar']['inForce'];

/** A week of hours in one line: days of the same hours stand together. */
export function useHoursWords(): (hours: Hours) => string {
  const t = useT();
  const names = useDayNames();
  return useCallback(
    ({ week, zone, exceptions }) => {
      const runs: { first: string; last: string; text: string }[] = [];
      for (const day of weekdays) {
        const text = week[day].map(({ start, end }) => `${start}–${end}`).join(', ') || t('settings.closed');
        const run = runs.at(-1);
        if (run?.text === text) run.last = names[day];
        else runs.push({ first: names[day], last: names[day], text });
      }
      const days = runs.map(({ first, last, text }) => `${first === last ? first : `${first}–${last}`} ${text}`);
      const others = exceptions.length > 0 ? [t('settings.exceptionCount', { count: exceptions.length })] : [];
      return [...days, ...others, zone].join(' · ');
    },
    [t, names],
  );
}
