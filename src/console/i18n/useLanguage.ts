import { useLocale } from 'react-admin';
import type { Language } from './catalogue.ts';

/** The language of the screen. */
export const useLanguage = () => useLocale() as Language;
