import { describe, expect, test } from 'vitest';
import { countWords } from '#domain/eligibility/countWords.ts';
import { factsOf, findingOf } from '../factsOf.ts';
import { proofOf } from './proofOf.ts';

test.each([
  [0, 'unknown'],
  [2, 'unknown'],
  [3, 'pass'],
  [40, 'pass'],
])('%i words: %s', (descriptionWords, answer) => {
  const proof = proofOf(factsOf({ descriptionWords }), 'preciseDescription');
  expect(proof.answer).toBe(answer);
  expect(proof.missing).toEqual(answer === 'unknown' ? ['claim.descriptionWords'] : undefined);
  expect(proof.arithmetic).toEqual([`${descriptionWords} words ${answer === 'pass' ? '>=' : '<'} 3 words`]);
});

test('an agent finds a short one sufficient, from then on', () => {
  const facts = factsOf({
    descriptionWords: 1,
    findings: [findingOf('description_sufficient', undefined, '2026-03-12T09:00:00.000Z')],
  });
  expect(proofOf(facts, 'preciseDescription', '2026-03-12T08:59:59.999Z').answer).toBe('unknown');
  const proof = proofOf(facts, 'preciseDescription', '2026-03-12T09:00:00.000Z');
  expect(proof.answer).toBe('pass');
  expect(proof.facts).toContainEqual({
    name: 'claim.findings',
    value: 'description_sufficient',
    source: 'agent',
    at: '2026-03-12T09:00:00.000Z',
    by: 'agent-ana',
  });
});

describe('a word is a run of letters or digits', () => {
  test.each([
    ['', 0],
    ['... !', 0],
    ['Pas reçu', 2],
    ["l'écran est cassé", 4],
    ['3 of 4, broken', 4],
    ['écran e\u0301bre\u0301che\u0301', 2],
    ['не пришла посылка', 3],
    ['壊れています', 1],
    ['हिन्दी में', 2],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
