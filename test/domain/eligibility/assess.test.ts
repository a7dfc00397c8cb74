import { describe, expect, test } from 'vitest';
import { assess } from '#domain/eligibility/assess.ts';
import { recommend } from '#domain/eligibility/recommend.ts';
import type { Facts } from '#domain/facts.ts';
import { packById } from '#domain/policy/packInForce.ts';
import { ruleIds } from '#domain/verdict.ts';
import { factsOf, factsOfMissingParcel, judgedAt } from '../factsOf.ts';

const joom = packById('joom', 1);

test('proves all eight rules, in order, each with its clause in both languages and its source', () => {
  const { rules, policy, verdict } = assess(factsOf(), joom, judgedAt);
  expect(rules.map(({ rule }) => rule)).toEqual(ruleIds);
  expect(policy).toEqual({ id: 'joom', version: 1 });
  expect(verdict).toBe('eligible');
  for (const { clause, facts } of rules) {
    expect(clause).toMatchObject({
      en: expect.stringMatching(/./),
      fr: expect.stringMatching(/./),
      source: expect.stringMatching(/./),
    });
    expect(facts.length).toBeGreaterThan(0);
  }
});

test('changes no fact', () => {
  const facts = factsOf({
    order: { refunds: [{ at: '2026-06-01T00:00:00.000Z', amount: { amount: 1, currency: 'EUR' } }] },
  });
  const before = structuredClone(facts);
  assess(facts, joom, judgedAt);
  expect(facts).toEqual(before);
});

test('cannot judge a claim before it was opened', () => {
  expect(() => assess(factsOf(), joom, '2026-03-05T09:59:59.999Z')).toThrow(
    /^asOf: 2026-03-05T09:59:59.999Z lies before/,
  );
  expect(assess(factsOf({ photos: [], findings: [] }), joom, '2026-03-05T10:00:00.000Z').verdict).toBe(
    'needs_information',
  );
});

test('names a zone that no clock knows', () => {
  expect(() => assess(factsOf({ timeZone: 'Mars/Olympus' }), joom, judgedAt)).toThrow(/Mars\/Olympus/);
});

test('a source that is not the usual one is told', () => {
  const facts = factsOf({ sources: { 'order.deliveredAt': 'carrier' } });
  const proof = assess(facts, joom, judgedAt).rules.find(({ rule }) => rule === 'returnWindow')!;
  expect(proof.facts).toContainEqual({
    name: 'order.deliveredAt',
    value: '2026-03-01T23:30:00.000Z',
    source: 'carrier',
    at: '2026-03-01T23:30:00.000Z',
  });
});

describe('verdict and recommendation', () => {
  test.each([
    ['all passes', factsOf(), 'eligible', { action: 'approve', amount: { amount: 2390, currency: 'EUR' } }],
    [
      'something is missing',
      factsOf({ photos: [], descriptionWords: 1 }),
      'needs_information',
      { action: 'ask', missing: ['claim.descriptionWords', 'claim.photos'] },
    ],
    ['too early', factsOfMissingParcel(), 'too_early', { action: 'wait', until: '2026-03-26T23:00:00.000Z' }],
    [
      'too early, and something is missing',
      factsOfMissingParcel({ descriptionWords: 0 }),
      'too_early',
      { action: 'wait', until: '2026-03-26T23:00:00.000Z' },
    ],
    [
      'one rule fails, another is too early',
      factsOfMissingParcel({ channel: 'email' }),
      'ineligible',
      { action: 'reject', ground: 'officialChannel' },
    ],
    [
      'two rules fail',
      factsOf({ reason: 'other', order: { paid: { amount: 0, currency: 'EUR' } } }),
      'ineligible',
      { action: 'reject', ground: 'coveredReason' },
    ],
  ] as [string, Facts, string, unknown][])('%s', (_, facts, verdict, recommendation) => {
    const assessment = assess(facts, joom, judgedAt);
    expect(assessment.verdict).toBe(verdict);
    expect(recommend(assessment)).toEqual(recommendation);
  });
});

describe('the proposed refund', () => {
  const eur = (amount: number) => ({ amount, currency: 'EUR' });
  const lines = [
    { sku: 'lamp', quantity: 2, price: eur(600) },
    { sku: 'case', quantity: 1, price: eur(500) },
    { sku: 'free', quantity: 1, price: eur(0) },
    { sku: 'unpriced', quantity: 1 },
    { sku: 'dear', quantity: 1, price: { amount: 600, currency: 'USD' } },
  ];
  const claim = (sku: string, quantity = 1) => [{ sku, quantity }];

  test.each([
    ['the whole order', undefined, 0, eur(2390)],
    ['the whole order, less what was refunded', undefined, 390, eur(2000)],
    ['no items named', [], 0, eur(2390)],
    ['one of two', claim('lamp'), 0, eur(600)],
    ['both of two', claim('lamp', 2), 0, eur(1200)],
    ['more than were ordered', claim('lamp', 9), 0, eur(1200)],
    ['two articles', [...claim('lamp'), ...claim('case')], 0, eur(1100)],
    ['more than is left', claim('lamp', 2), 2000, eur(390)],
    ['one of two, three times', [...claim('lamp'), ...claim('lamp'), ...claim('lamp')], 0, eur(1200)],
    ['an article without a price', claim('unpriced'), 0, undefined],
    ['an article with a price beside one without', [...claim('lamp'), ...claim('unpriced')], 0, undefined],
    ['an article priced nothing', claim('free'), 0, undefined],
    ['an article priced in another currency', claim('dear'), 0, undefined],
    ['an article that was not ordered', claim('hat'), 0, undefined],
    ['nothing left', undefined, 2390, undefined],
  ])('%s', (_, items, refunded, proposed) => {
    const refunds = refunded === 0 ? [] : [{ at: '2026-03-06T00:00:00.000Z', amount: eur(refunded) }];
    expect(assess(factsOf({ items, order: { items: lines, refunds } }), joom, judgedAt).proposed).toEqual(proposed);
  });

  test('is asked for where a claimed article has no price', () => {
    const assessment = assess(factsOf({ items: claim('unpriced'), order: { items: lines } }), joom, judgedAt);
    expect(assessment.verdict).toBe('eligible');
    expect(recommend(assessment)).toEqual({ action: 'ask', missing: ['claim.items'] });
  });

  test('is not known where the payment is not', () => {
    expect(assess(factsOf({ order: { paid: undefined } }), joom, judgedAt).proposed).toBeUndefined();
  });
});
