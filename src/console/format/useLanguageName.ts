import { useMemo } from 'react';
import { useLanguage } from '../i18n/useLanguage.ts';

/** Names a language (`fr`, `pt-BR`) in the language of the screen; an unknown tag stands for itself. */
export function useLanguageName(): (tag: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'language', languageDisplay: 'standard' });
    return tag => {
      try {
        return names.of(tag) ?? tag;
      } catch {
        return tag;
      }
    };
  }, [language]);
}
