import { describe, expect, test } from 'vitest';
import { type PhraseCode, type PhraseFormat, phrase, phrases, phraseText } from '#domain/phrases.ts';

const params = {
  reason: 'not_received',
  channel: 'email',
  fact: 'order.paid',
  at: '2026-03-01T23:30:00.000Z',
  lastDay: '2026-03-31',
  from: '2026-03-27',
  left: '23.90 EUR',
  paid: '23.90 EUR',
  zone: 'Europe/Paris',
  zoneKnown: 'yes',
  words: 2,
  min: 3,
  shots: 1,
};

test.each(Object.keys(phrases) as PhraseCode[])('%s is said in English and in French', code => {
  const en = phraseText(phrase(code, params), 'en');
  const fr = phraseText(phrase(code, params), 'fr');
  expect(en).toMatch(/\.$/);
  expect(fr).toMatch(/\.$/);
  expect(fr).not.toBe(en);
});

describe('dates, amounts and numbers are written by who shows them', () => {
  const format: PhraseFormat = {
    instant: at => `<${at.slice(0, 10)} at>`,
    date: date => date.split('-').reverse().join('/'),
    money: money => `${(money.amount / 100).toFixed(2).replace('.', ',')} €`,
    number: value => `${value}!`,
  };

  test.each([
    ['return_waived', 'Un agent a renoncé au retour le <2026-03-01 at>.'],
    ['claimed_too_late', 'Réclamée trop tard : le dernier jour était le 31/03/2026.'],
    ['left_to_refund', 'Il reste 23,90 € à rembourser sur les 23,90 € payés.'],
    ['would_words', 'Le client explique son cas en au moins 3! mots.'],
    ['channel_refused', 'Faite par e-mail, qui n’est pas un canal officiel.'],
  ] as [PhraseCode, string][])('%s', (code, text) => {
    expect(phraseText(phrase(code, params), 'fr', format)).toBe(text);
  });
});

test('a code that an old decision used and nobody knows any more stands for itself', () => {
  expect(phraseText({ code: 'of_old', params: {} }, 'fr')).toBe('of_old');
});
