import { describe, expect, test } from 'vitest';
import { assess } from '#domain/eligibility/assess.ts';
import { clockDeadline } from '#domain/policy/clockDeadline.ts';
import type { FactsPart } from '../factsOf.ts';
import { factsOf, factsOfMissingParcel } from '../factsOf.ts';
import { wish } from './wish.ts';

const verdictAt = (facts: ReturnType<typeof factsOf>, asOf: string) => assess(facts, wish, asOf).verdict;

test('proves its own three rules and no other', () => {
  expect(assess(factsOf(), wish, '2026-03-06T00:00:00.000Z').rules.map(({ rule }) => rule)).toEqual([
    'waitingPeriod',
    'returnWindow',
    'notYetRefunded',
  ]);
});

describe('received 2026-03-01T23:30Z, in Paris: claimed up to day 30 of delivery', () => {
  test.each([
    ['2026-04-01T21:59:59.999Z', 'eligible'],
    ['2026-04-01T22:00:00.000Z', 'ineligible'],
  ])('opened %s: %s, for ever', (openedAt, verdict) => {
    const facts = factsOf({ openedAt, return: { shippedAt: undefined } });
    expect(verdictAt(facts, openedAt)).toBe(verdict);
    expect(verdictAt(facts, '2027-01-01T00:00:00.000Z')).toBe(verdict);
    expect(assess(facts, wish, openedAt).changesAt).toBeUndefined();
  });

  test('a delivery date that is not known is asked for', () => {
    const { rules } = assess(factsOf({ order: { deliveredAt: undefined } }), wish, '2026-04-01T00:00:00.000Z');
    expect(rules[1]).toMatchObject({ answer: 'unknown', missing: ['order.deliveredAt'] });
  });
});

describe('not received, promised 2026-02-20T12:00Z, in Paris', () => {
  const claimed = (openedAt: string, part: FactsPart = {}) => factsOfMissingParcel({ openedAt, ...part });

  test.each([
    ['the day before', '2026-02-18T10:00:00.000Z', '2026-02-19T22:59:59.999Z', 'too_early'],
    ['day 0 begins', '2026-02-18T10:00:00.000Z', '2026-02-19T23:00:00.000Z', 'eligible'],
    ['claimed before, judged long after', '2026-02-18T10:00:00.000Z', '2026-05-01T00:00:00.000Z', 'eligible'],
    ['claimed at the end of day 30', '2026-03-22T22:59:59.999Z', '2026-03-22T22:59:59.999Z', 'eligible'],
    ['claimed on day 31', '2026-03-22T23:00:00.000Z', '2026-03-22T23:00:00.000Z', 'ineligible'],
  ])('%s: opened %s, judged %s: %s', (_, openedAt, asOf, verdict) => {
    expect(verdictAt(claimed(openedAt), asOf)).toBe(verdict);
  });

  test('changes when day 0 begins, and names the last day when it is over', () => {
    expect(assess(claimed('2026-02-18T10:00:00.000Z'), wish, '2026-02-18T10:00:00.000Z').changesAt).toBe(
      '2026-02-19T23:00:00.000Z',
    );
    const late = assess(claimed('2026-03-23T10:00:00.000Z'), wish, '2026-03-23T10:00:00.000Z').rules[0];
    expect(late).toMatchObject({ answer: 'fail', lastDay: '2026-03-22', deadline: '2026-03-22T23:00:00.000Z' });
  });

  test('without a promised date it is unknown', () => {
    const facts = claimed('2026-02-18T10:00:00.000Z', { order: { promisedAt: undefined } });
    expect(assess(facts, wish, facts.openedAt).rules[0]).toMatchObject({
      answer: 'unknown',
      missing: ['order.promisedAt'],
    });
  });
});

describe('paid out within working days of the approval, on Friday 27 March 2026', () => {
  const moments = { 'claim.approvedAt': '2026-03-27T15:00:00.000Z' };

  test.each([
    ['ten', [], [], '2026-04-10'],
    ['fourteen once goods came back', ['goods_returned'], [], '2026-04-16'],
    ['ten with two holidays between', [], ['2026-04-03', '2026-04-06'], '2026-04-14'],
  ] as const)('%s', (_, holding, holidays, lastDay) => {
    const pack = { ...wish, holidays: [...holidays] };
    expect(clockDeadline(pack, pack.clocks[0]!, moments, 'Europe/Paris', holding)?.lastDay).toBe(lastDay);
  });
});
