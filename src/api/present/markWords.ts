import { foldText, type SearchText, type SearchWord, wordForm } from '#store/search/searchText.ts';
import type { Marked } from '../schemas/search.ts';

/** A long text is shown from so many characters before its first hit on, up to so many. */
const before = 40;
const longest = 160;

/** A name in pieces, of which those are `hit` that begin a word as one of the searched words does. */
export function markName(name: string, { words }: SearchText): Marked {
  return mark(
    name,
    words.map(({ word }) => ({ word, whole: false })),
  );
}

/** The part of a text around its first hit, marked; an ellipsis stands where something was left out. */
export function markExcerpt(text: string, { words }: SearchText): Marked {
  const marked = mark(text, words);
  const first = marked[0]?.hit === false ? marked[0].text.length : 0;
  const start = first <= before ? 0 : startOfWord(text, first - before);
  const end = Math.min(text.length, start + longest);
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...mark(text.slice(start, end), words),
    ...(end < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

function mark(text: string, words: readonly SearchWord[]): Marked {
  const wanted = words.map(({ word, whole }) => ({ folded: foldText(word), whole }));
  const marked: Marked = [];
  let at = 0;
  for (const { index, 0: found } of text.matchAll(wordForm)) {
    const folded = foldText(found);
    const hits = wanted.filter(({ folded: word, whole }) => (whole ? folded === word : folded.startsWith(word)));
    if (hits.length === 0) continue;
    const end = index + lettersOf(found, Math.max(...hits.map(({ folded: word }) => word.length)));
    if (index > at) marked.push({ text: text.slice(at, index), hit: false });
    marked.push({ text: text.slice(index, end), hit: true });
    at = end;
  }
  if (at < text.length) marked.push({ text: text.slice(at), hit: false });
  return marked;
}

/** How many characters of a word its first `count` letters take, with the accents that stand behind the last. */
function lettersOf(word: string, count: number): number {
  for (let length = word.length; length > 0; length--) {
    if (foldText(word.slice(0, length)).length <= count) return length;
  }
  return word.length;
}

function startOfWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space > from + before ? from : space + 1;
}
