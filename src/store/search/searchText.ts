/** What somebody searches for, read once for every kind of thing that can be found. */
export type SearchText = {
  /** As it was written, without the spaces around it: identifiers begin with it. */
  text: string;
  /** The claim that it numbers (`10428`, `C-10428`). */
  claimId?: number;
  words: SearchWord[];
};

/** A word as it is written. `whole`: too short to be the beginning of one, where there is much text. */
export type SearchWord = { word: string; whole: boolean };

/** Words of fewer letters begin too many others. */
const shortest = 3;
/** Written without spaces, or with a word in a letter or two. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** More words than this narrow nothing down. */
const mostWords = 12;

/** A word, anywhere in a text: letters with their accents, and digits. An accent alone is none: nothing is left of it when it is folded. */
export const wordForm = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Reads what was typed into the search. */
export function readSearch(typed: string): SearchText {
  const text = typed.trim().normalize('NFC');
  const number = /^(?:C-\s*)?(\d{1,15})$/i.exec(text)?.[1];
  const words = (text.match(wordForm) ?? []).slice(0, mostWords).map(word => ({ word, whole: !isLong(word) }));
  return { text, ...(number ? { claimId: Number(number) } : {}), words };
}

/** The query for names, each word the beginning of one; undefined when there is none. Letters and digits only, so it is always a query. */
export function nameQuery({ words }: SearchText): string | undefined {
  return queryOf(words.map(({ word }) => `${word}:*`));
}

/**
 * The query for longer texts: short words are whole ones there, but for the last, which may still be in the writing and is left out unless it is a number;
 * short words alone find nothing.
 */
export function textQuery({ words }: SearchText): string | undefined {
  if (words.every(({ whole }) => whole)) return undefined;
  const last = words.at(-1);
  const written = last?.whole && !/\p{N}/u.test(last.word) ? words.slice(0, -1) : words;
  return queryOf(written.map(({ word, whole }) => (whole ? word : `${word}:*`)));
}

/** Without accents and case, as the database's `fold_text`. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

function isLong(word: string): boolean {
  return word.length >= shortest || dense.test(word);
}

function queryOf(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join(' & ');
}
