const word = /[\p{L}\p{M}\p{N}]+/gu;

/** How many words a text has: a word is a run of letters (with their marks) or digits, in any script. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
