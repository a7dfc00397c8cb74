import type { Metric } from '#domain/clock/targets/targetPolicySchema.ts';
import { metricWords, partyWords } from '#domain/clockWords.ts';
import { fillWords } from '#domain/fillWords.ts';
import type { Party } from '#domain/status.ts';
import { formatDate, formatInstant, formatMoney } from '../present/formats.ts';
import { type ReportLanguage, type ReportWord, reportWords } from './reportWords.ts';

const locales = { en: 'en-GB', fr: 'fr-FR' } as const;

/** How a report in a language writes words and numbers; what is not known is never 0. */
export function reportFormats(language: ReportLanguage) {
  const words = reportWords[language];
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 });
  const say = (word: ReportWord, values: Record<string, string> = {}) => fillWords(words[word], values);
  const hours = (value: number | null) => {
    if (value === null) return say('notReached');
    return value < 48
      ? say('hours', { count: number.format(value) })
      : say('days', { count: number.format(value / 24) });
  };
  return {
    language,
    say,
    party: (party: Party) => partyWords[party][language],
    metric: (metric: Metric) => metricWords[metric][language],
    hours,
    count: (value: number) => number.format(value),
    share: (value: number | null) => (value === null ? '–' : percent.format(value)),
    date: (day: string) => formatDate(day, language),
    instant: (at: string, zone: string) => formatInstant(at, language, zone),
    money: (amount: number, currency: string) => formatMoney({ amount, currency }, language),
  };
}
export type ReportFormats = ReturnType<typeof reportFormats>;
