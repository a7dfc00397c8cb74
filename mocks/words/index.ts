import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { Words } from './situations.ts';
import { sv } from './sv.ts';

/** What customers and agents write, by language. */
export const words = { en, fr, de, es, pt, it, pl, nl, sv, ja } as const satisfies Record<string, Words>;
export type SpokenLanguage = keyof typeof words;

/** The words of a language or of its family: `pt-BR` speaks as `pt`. */
export function wordsOf(language: string): Words {
  const name = language.split('-')[0]!;
  return Object.hasOwn(words, name) ? words[name as SpokenLanguage] : en;
}
