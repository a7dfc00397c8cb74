import { describe, expect, it } from 'vitest';
import { chooseTemplate, chooseTogether, type OwnTemplate } from '#domain/chooseTemplate.ts';
import { originalTemplate } from '#domain/templates.ts';

const own = (language: string, reason: OwnTemplate['reason'], text: string, name: OwnTemplate['name'] = 'ask') => ({
  name,
  language,
  reason,
  text,
});

describe('the template for a claim', () => {
  it('is the one for its reason, then the one for all reasons, then the original', () => {
    const all = own('fr', null, 'pour tous');
    const colour = own('fr', 'wrong_colour', 'pour la couleur');
    const wanted = { reason: 'wrong_colour', language: 'fr-BE' } as const;
    expect(chooseTemplate([all, colour], 'ask', wanted)).toMatchObject({
      text: 'pour la couleur',
      own: true,
      reason: 'wrong_colour',
      fallback: false,
    });
    expect(chooseTemplate([all], 'ask', wanted)).toMatchObject({ text: 'pour tous', own: true, reason: null });
    expect(chooseTemplate([colour], 'ask', { reason: 'wrong_size', language: 'fr' })).toEqual({
      text: originalTemplate('ask', 'fr'),
      language: 'fr',
      fallback: false,
      own: false,
      reason: null,
    });
  });

  it('is in English where the language has none, and says so; a language that was written is none any more', () => {
    expect(chooseTemplate([], 'ask', { reason: null, language: 'de' })).toMatchObject({
      language: 'en',
      fallback: true,
    });
    const german = own('de', null, 'Bitte: {missing}');
    expect(chooseTemplate([german], 'ask', { reason: 'customs', language: 'de-AT' })).toMatchObject({
      text: 'Bitte: {missing}',
      language: 'de',
      fallback: false,
    });
    const english = own('en', 'customs', 'Customs: {missing}');
    expect(chooseTemplate([english], 'ask', { reason: 'customs', language: 'pl' }).text).toBe('Customs: {missing}');
  });

  it('never mixes languages in one message', () => {
    const german = own('de', null, 'Bitte: {missing}');
    const line = own('de', null, 'ein Foto', 'line_claim.photos');
    const names = ['ask', 'line_claim.photos'] as const;
    expect(chooseTogether([german], names, { reason: null, language: 'de' })).toMatchObject({
      language: 'en',
      fallback: true,
    });
    const { language, chosen } = chooseTogether([german, line], names, { reason: null, language: 'de' });
    expect([language, ...chosen.map(({ text }) => text)]).toEqual(['de', 'Bitte: {missing}', 'ein Foto']);
  });
});
