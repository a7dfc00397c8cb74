import { describe, expect, it } from 'vitest';
import { markExcerpt, markName } from '#api/present/markWords.ts';
import { readSearch } from '#store/search/searchText.ts';

const marks = (pieces: { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('what was searched for is marked', () => {
  it.each([
    ['Élodie Dupré-Martin', 'elo mart', '[Élo]die Dupré-[Mart]in'],
    ['E\u0301lodie', 'e', '[E\u0301]lodie'],
    ['Jörg Weiß', 'JORG weiß', '[Jörg] [Weiß]'],
    ['Marie Mar', 'mar marie', '[Marie] [Mar]'],
    ['Marie', 'arie', 'Marie'],
  ])('in the name %j for %j', (name, typed, expected) => {
    expect(marks(markName(name, readSearch(typed)))).toBe(expected);
  });

  it('marks short words of a text only where they are whole', () => {
    expect(marks(markExcerpt('On one pole, on two.', readSearch('on pole')))).toBe('[On] one [pole], [on] two.');
  });

  it('loses nothing of a text', () => {
    const text = 'Le pied — « fêlé » — et l’ampoule.';
    const pieces = markExcerpt(text, readSearch('fele amp'));
    expect(pieces.map(piece => piece.text).join('')).toBe(text);
  });
});
