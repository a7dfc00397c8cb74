import { useCallback } from 'react';
import { useLanguage } from './useLanguage.ts';

/** The word of an entry of the domain's vocabulary (`reasons`, `statuses`, `verdicts` …) in the language of the screen. */
export function useWord(): (entry: { en: string; fr: string }) => string {
  const language = useLanguage();
  return useCallback(entry => entry[language], [language]);
}
