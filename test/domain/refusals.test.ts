import { describe, expect, it } from 'vitest';
import { isRefusal, type RefusalCode, refusals, refusalText, refuse } from '#domain/refusals.ts';

const codes = Object.keys(refusals) as RefusalCode[];
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('refusals', () => {
  it.each(codes)('%s is a sentence in both languages, with the same params', code => {
    const { en, fr } = refusals[code];
    expect(en).toMatch(/^[A-Z{].*\.$/);
    expect(fr).toMatch(/^[A-ZÀ-Ý{].*\.$/);
    expect(fr).not.toBe(en);
    expect(holes(fr)).toEqual(holes(en));
  });

  it('puts the params into the words', () => {
    const refusal = refuse('amount_too_high', { field: 'amount', params: { max: '23.90 EUR' } });
    expect(refusalText(refusal, 'en')).toBe('At most 23.90 EUR is left to refund.');
    expect(refusalText(refusal, 'fr')).toBe('Il reste au plus 23.90 EUR à rembourser.');
    expect(refusalText(refuse('too_many_photos'), 'en')).toBe('At most {max} photos a claim.');
  });

  it('is told from an answer', () => {
    expect(isRefusal(refuse('no_such_claim'))).toBe(true);
    for (const answer of [undefined, null, 'refused', {}, { refused: false }, { events: [] }]) {
      expect(isRefusal(answer)).toBe(false);
    }
  });
});
