import { useMemo } from 'react';
import { readerLocale } from '../format/readerLocale.ts';
import { useDuration } from '../format/useDuration.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';

const hourMs = 3_600_000;

/** Writes figures the reader's way; what is undefined says so and is never 0. */
export function useFigures() {
  const t = useT();
  const duration = useDuration();
  const locale = readerLocale(useLanguage());
  return useMemo(() => {
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const round = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const number = new Intl.NumberFormat(locale);
    const tenth = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const point = new Intl.NumberFormat(locale, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    return {
      count: (value: number) => number.format(value),
      share: (value: number | null) => (value === null ? '–' : percent.format(value)),
      /** For an axis. */
      wholeShare: (value: number) => round.format(value),
      hours: (value: number | null) => (value === null ? t('dash.notReached') : duration(value * hourMs)),
      bound: (value: number | null) => (value === null ? t('dash.open') : duration(value * hourMs)),
      /** A length of time that may be unknown. */
      time: (value: number | null) => (value === null ? '–' : duration(value * hourMs)),
      /** A difference of shares, in points of a hundred. */
      points: (value: number) => point.format(value * 100),
      /** How large a difference of shares is, with its unit. */
      pointsOf: (value: number) =>
        t('dash.points', { count: Math.abs(value) * 100, written: tenth.format(Math.abs(value) * 100) }),
    };
  }, [locale, duration, t]);
}
