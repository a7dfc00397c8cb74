import { type Language, languages } from './catalogue.ts';

const place = 'quittance.language';

const known = (tag: string | null | undefined) => languages.find(language => tag?.startsWith(language));

/** The language before anybody is known: the one last spoken here, else the browser's, else English. */
export function firstLanguage(): Language {
  return known(localStorage.getItem(place)) ?? navigator.languages.map(known).find(Boolean) ?? 'en';
}

/** Remembers the language on this machine, so that the next start loads that one alone. */
export const rememberLanguage = (language: Language) => localStorage.setItem(place, language);
