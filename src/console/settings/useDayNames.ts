import { useMemo } from 'react';
import { readerLocale } from '../format/readerLocale.ts';
import { useLanguage } from '../i18n/useLanguage.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** What the reader calls the days of the week. */
export function useDayNames(): Record<Weekday, string> {
  const locale = readerLocale(useLanguage());
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    // 5 January 1970 was a Monday.
    const name = (i: number) => format.format(new Date(Date.UTC(1970, 0, 5 + i)));
    return Object.fromEntries(weekdays.map((day, i) => [day, name(i)])) as Record<Weekday, string>;
  }, [locale]);
}
