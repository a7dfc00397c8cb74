import type { Language } from '../i18n/catalogue.ts';
import { phrase } from '../i18n/phrase.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { demoEn } from './demo.en.ts';
import { demoFr } from './demo.fr.ts';

export type DemoKey = keyof typeof demoEn;
/** The sentences that only the demo says, apart from the console's: nothing of them is in the console's own build. */
export const demoWords = { en: demoEn, fr: demoFr };

type Params = Record<string, string | number>;
export const sayInDemo = (language: Language, key: DemoKey, params: Params = {}) =>
  phrase(language, demoWords[language][key], params);

/** The same in the language of the screen. */
export function useDemoWords(): (key: DemoKey, params?: Params) => string {
  const language = useLanguage();
  return (key, params) => sayInDemo(language, key, params);
}
