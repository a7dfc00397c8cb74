import { describe, expect, it } from 'vitest';
import { nameQuery, readSearch, textQuery } from '#store/search/searchText.ts';

describe('what is typed into the search', () => {
  it.each([
    [' C-10428 ', 10428],
    ['c- 10428', 10428],
    ['10428', 10428],
    ['C-10428x', undefined],
    ['AC-10428', undefined],
  ])('%j numbers the claim %s', (typed, claimId) => {
    expect(readSearch(typed).claimId).toBe(claimId);
  });

  it.each([
    ['Élodie Dupré', 'Élodie:* & Dupré:*', 'Élodie:* & Dupré:*'],
    ['le colis', 'le:* & colis:*', 'le & colis:*'],
    ['colis le', 'colis:* & le:*', 'colis:*'],
    ['order-61', 'order:* & 61:*', 'order:* & 61'],
    ["o'b", 'o:* & b:*', undefined],
    ['壊れ', '壊れ:*', '壊れ:*'],
    ["!:*&|()'%_<->", undefined, undefined],
    ['', undefined, undefined],
  ])('%j asks for names as %s and for texts as %s', (typed, names, texts) => {
    expect([nameQuery(readSearch(typed)), textQuery(readSearch(typed))]).toEqual([names, texts]);
  });

  it('takes so many words and no more', () => {
    expect(readSearch('word '.repeat(40)).words).toHaveLength(12);
  });
});
