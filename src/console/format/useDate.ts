import { useMemo } from 'react';
import { useLanguage } from '../i18n/useLanguage.ts';
import { readerLocale } from './readerLocale.ts';
import { readerZone } from './readerZone.ts';

const styles = {
  /** 4 Dec, with the year when it is not this one */
  day: { day: 'numeric', month: 'short' },
  /** 4 Dec 2026 */
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  /** 4 Dec, 14:05 */
  dayTime: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  /** Friday 4 December 2026 at 14:05 CET */
  full: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof styles;
const here = readerZone();
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, style: DateStyle, timeZone?: string, year?: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${timeZone ?? ''} ${year}`;
  // A time of day in another zone than the reader's says in which.
  const elsewhere = style === 'dayTime' && timeZone !== undefined && timeZone !== here;
  const options: Intl.DateTimeFormatOptions = {
    ...styles[style],
    ...(year && { year: 'numeric' }),
    ...(timeZone && { timeZone }),
    ...(elsewhere && { timeZoneName: 'short' }),
  };
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** A civil day (`YYYY-MM-DD`) has no zone: it is written as it is. */
const isCivil = (when: string) => when.length === 10;

/** Writes an instant or a civil day the reader's way, in their zone unless an IANA zone is given; what is neither, such as a day that is being typed, as it stands. */
export function useDate(): (when: string, style?: DateStyle, timeZone?: string) => string {
  const locale = readerLocale(useLanguage());
  return useMemo(
    () =>
      (when, style = 'day', timeZone) => {
        const date = new Date(when);
        if (Number.isNaN(date.getTime())) return when;
        const otherYear = style.startsWith('day') && date.getFullYear() !== new Date().getFullYear();
        return formatOf(locale, style, isCivil(when) ? 'UTC' : timeZone, otherYear).format(date);
      },
    [locale],
  );
}
