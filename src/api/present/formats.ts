import type { CivilDate, Instant } from '#domain/calendar.ts';
import { type Money, minorUnitDigits } from '#domain/money.ts';
import type { Language, PhraseFormat } from '#domain/phrases.ts';

const locales: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** The locale in which a letter in a language (`de`, `fr`) writes dates and money. */
const localeOf = (language: string) => locales[language] ?? language;

const dateParts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const momentParts = { ...dateParts, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;

const made = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a thousand times what using it does. */
function formatter(language: string, kind: 'date' | 'moment', timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${kind} ${timeZone}`;
  const known = made.get(key);
  if (known) return known;
  const parts = kind === 'date' ? dateParts : momentParts;
  const format = new Intl.DateTimeFormat(localeOf(language), { ...parts, timeZone });
  made.set(key, format);
  return format;
}

/** A civil day as a reader of the language writes it: `4 December 2026`, `4 décembre 2026`. */
export function formatDate(date: CivilDate, language: string): string {
  return formatter(language, 'date', 'UTC').format(new Date(`${date}T00:00:00Z`));
}

/** A moment in a zone, which it names: `26 March 2026 at 00:00 CET`. */
export function formatInstant(instant: Instant, language: string, zone: string): string {
  return formatter(language, 'moment', zone).format(new Date(instant));
}

const amounts = new Map<string, Intl.NumberFormat>();

/** An amount as a reader of the language writes it: `€23.90`, `23,90 €`. */
export function formatMoney({ amount, currency }: Money, language: string): string {
  const key = `${language} ${currency}`;
  const known = amounts.get(key);
  const format = known ?? new Intl.NumberFormat(localeOf(language), { style: 'currency', currency });
  if (!known) amounts.set(key, format);
  return format.format(amount / 10 ** minorUnitDigits(currency));
}

/** How a phrase's values are written: moments in the customer's zone, in which the policy counts (UTC when it is not known). */
export function phraseFormat(language: Language, zone: string | undefined): PhraseFormat {
  return {
    instant: instant => formatInstant(instant, language, zone ?? 'UTC'),
    date: date => formatDate(date, language),
    money: money => formatMoney(money, language),
    number: String,
  };
}
