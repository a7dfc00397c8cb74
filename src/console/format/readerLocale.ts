import type { Language } from '../i18n/catalogue.ts';

const usual = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Language, string>;

/** The locale in which a reader writes dates and money: their browser's own region of the language, else the usual one. */
export function readerLocale(language: Language): string {
  return navigator.languages.find(tag => tag.startsWith(`${language}-`)) ?? usual[language];
}
