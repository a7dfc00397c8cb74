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
    const number = new Intl.NumberFormat(locale);
    return {
      count: (value: number) => number.format(value),
      share: (value: number | null) => (value === null ? '–' : percent.format(value)),
      hours: (value: number | null) => (value === null ? t('dash.notReached') : duration(value * hourMs)),
      bound: (value: number | null) => (value === null ? t('dash.open') : duration(value * hourMs)),
    };
  }, [locale, duration, t]);
}
