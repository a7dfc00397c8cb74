import { describe, expect, test } from 'vitest';
import type { Refund, Sibling } from '#domain/facts.ts';
import { factsOf, findingOf } from '../factsOf.ts';
import { proofOf } from './proofOf.ts';

const refund = (amount: number, at = '2026-03-07T00:00:00.000Z', currency = 'EUR'): Refund => ({
  at,
  amount: { amount, currency },
});

test.each([
  ['nothing refunded', [], 'pass', '23.90 EUR - 0.00 EUR = 23.90 EUR'],
  ['a part refunded', [refund(2389)], 'pass', '23.90 EUR - 23.89 EUR = 0.01 EUR'],
  ['all refunded in parts', [refund(1390), refund(1000)], 'fail', '23.90 EUR - 23.90 EUR = 0.00 EUR'],
  ['more refunded than paid', [refund(3000)], 'fail', '23.90 EUR - 30.00 EUR = -6.10 EUR'],
] as [string, Refund[], string, string][])('%s', (_, refunds, answer, line) => {
  const proof = proofOf(factsOf({ order: { refunds } }), 'notYetRefunded');
  expect(proof.answer).toBe(answer);
  expect(proof.arithmetic).toEqual([line]);
});

test('a refund that comes later does not count yet', () => {
  const facts = factsOf({ order: { refunds: [refund(2390, '2026-03-08T00:00:00.000Z')] } });
  expect(proofOf(facts, 'notYetRefunded', '2026-03-07T23:59:59.999Z').answer).toBe('pass');
  expect(proofOf(facts, 'notYetRefunded', '2026-03-08T00:00:00.000Z').answer).toBe('fail');
});

test.each([
  ['unknown', undefined, 'unknown', ['order.paid']],
  ['nothing', { amount: 0, currency: 'EUR' }, 'fail', undefined],
])('paid: %s', (_, paid, answer, missing) => {
  const proof = proofOf(factsOf({ order: { paid } }), 'notYetRefunded');
  expect({ answer: proof.answer, missing: proof.missing }).toEqual({ answer, missing });
});

test('a refund in another currency cannot be taken off', () => {
  const facts = factsOf({ order: { refunds: [refund(100, undefined, 'USD')] } });
  expect(proofOf(facts, 'notYetRefunded')).toMatchObject({ answer: 'unknown', missing: ['order.refunds'] });
});

describe('another claim for the same order', () => {
  const earlier: Sibling = { claimId: 3, openedAt: '2026-03-04T00:00:00.000Z' };
  const items = [{ sku: 'lamp', quantity: 1 }];
  const others = [{ sku: 'case', quantity: 1 }];

  test.each([
    ['earlier and open', earlier, undefined, 'unknown'],
    ['later', { ...earlier, openedAt: '2026-03-06T00:00:00.000Z' }, undefined, 'pass'],
    [
      'opened at the same moment, with a lower number',
      { ...earlier, openedAt: '2026-03-05T10:00:00.000Z' },
      undefined,
      'unknown',
    ],
    [
      'opened at the same moment, with a higher number',
      { claimId: 8, openedAt: '2026-03-05T10:00:00.000Z' },
      undefined,
      'pass',
    ],
    ['this very claim', { ...earlier, claimId: 7 }, undefined, 'pass'],
    ['closed', { ...earlier, closedAt: '2026-03-10T00:00:00.000Z' }, undefined, 'pass'],
    ['for the same article', { ...earlier, items }, items, 'unknown'],
    ['for another article', { ...earlier, items: others }, items, 'pass'],
    ['for the whole order', earlier, items, 'unknown'],
    ['for an article, this one for the whole order', { ...earlier, items }, undefined, 'unknown'],
  ] as [string, Sibling, typeof items | undefined, string][])('%s', (_, sibling, claimed, answer) => {
    const proof = proofOf(factsOf({ siblings: [sibling], items: claimed }), 'notYetRefunded');
    expect(proof.answer).toBe(answer);
    if (answer === 'unknown')
      expect(proof).toMatchObject({ because: { code: 'possible_duplicate', params: { claim: sibling.claimId } } });
  });

  test('counts until it is closed, or found to be no duplicate', () => {
    const closed = factsOf({ siblings: [{ ...earlier, closedAt: '2026-03-10T00:00:00.000Z' }] });
    expect(proofOf(closed, 'notYetRefunded', '2026-03-09T23:59:59.999Z').answer).toBe('unknown');
    const found = factsOf({
      siblings: [earlier],
      findings: [findingOf('not_a_duplicate', undefined, '2026-03-10T00:00:00.000Z')],
    });
    expect(proofOf(found, 'notYetRefunded', '2026-03-09T23:59:59.999Z').answer).toBe('unknown');
    expect(proofOf(found, 'notYetRefunded', '2026-03-10T00:00:00.000Z').answer).toBe('pass');
  });

  test('an order that is refunded fails, duplicate or not', () => {
    expect(proofOf(factsOf({ siblings: [earlier], order: { refunds: [refund(2390)] } }), 'notYetRefunded').answer).toBe(
      'fail',
    );
  });
});
