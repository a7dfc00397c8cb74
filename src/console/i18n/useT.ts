import { useTranslate } from 'react-admin';
import type { MessageKey } from './catalogue.ts';

/** Puts a message into the language of the screen; an unknown key does not compile. `count` chooses the plural. */
export const useT = useTranslate as () => (key: MessageKey, params?: Record<string, string | number>) => string;
