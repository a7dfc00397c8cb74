import { type BecauseCode, becausePhrases } from './becausePhrases.ts';
import type { CivilDate, Instant } from './calendar.ts';
import { type Money, moneyOf } from './money.ts';
import { type WouldChangeCode, wouldChangePhrases } from './wouldChangePhrases.ts';

export type PhraseParams = Record<string, string | number>;

/**
 * A sentence of a proof by its code and what goes into it, so that the same judgement reads in every language.
 * Values that look like `Instant` or `CivilDate` or `Money` (`23.90 EUR`) are written the reader's way by whoever shows them.
 */
export type Phrase = { code: string; params: PhraseParams };

export type Language = 'en' | 'fr';

/** A sentence in every language; `p` holds the parameters as the reader is to see them. */
export type PhraseEntry = Record<Language, (p: Record<string, string>) => string>;

export type PhraseCode = BecauseCode | WouldChangeCode;

/** Every sentence that a proof can say. */
export const phrases: Record<PhraseCode, PhraseEntry> = { ...becausePhrases, ...wouldChangePhrases };

/** How values are written for a reader. */
export type PhraseFormat = {
  instant: (instant: Instant) => string;
  date: (date: CivilDate) => string;
  money: (money: Money, text: string) => string;
  number: (value: number) => string;
};

/** Values as the proof has them: ISO dates, `23.90 EUR`. */
export const plainFormat: PhraseFormat = {
  instant: instant => instant,
  date: date => date,
  money: (_money, text) => text,
  number: String,
};

/** A phrase of a known code. */
export function phrase(code: PhraseCode, params: PhraseParams): Phrase {
  return { code, params };
}

/** The sentence of a phrase in a language, its dates and amounts written by `format`. A code that is no longer known stands for itself. */
export function phraseText({ code, params }: Phrase, language: Language, format: PhraseFormat = plainFormat): string {
  const entry = (phrases as Partial<Record<string, PhraseEntry>>)[code];
  if (entry === undefined) return code;
  const written = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, write(value, format)]));
  return entry[language](written);
}

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const dateForm = /^\d{4}-\d\d-\d\d$/;

function write(value: string | number, format: PhraseFormat): string {
  if (typeof value === 'number') return format.number(value);
  if (instantForm.test(value)) return format.instant(value);
  if (dateForm.test(value)) return format.date(value);
  const money = moneyOf(value);
  return money === undefined ? value : format.money(money, value);
}
