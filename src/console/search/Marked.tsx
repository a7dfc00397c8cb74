import type { Marked as MarkedText } from '#api/schemas/search.ts';

/** A text with what was searched for marked in it. */
export function Marked({ text }: { text: MarkedText }) {
  let at = 0;
  return text.map(piece => {
    const key = at;
    at += piece.text.length;
    return piece.hit ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
