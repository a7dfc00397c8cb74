import { describe, expect, test } from 'vitest';
import { clockDeadline } from '#domain/policy/clockDeadline.ts';
import { packById, packInForce, packs } from '#domain/policy/packInForce.ts';
import { packSchema } from '#domain/policy/packSchema.ts';
import { ruleIds } from '#domain/verdict.ts';

const joom = packById('joom', 1);

test('is in force from 2000-01-01', () => {
  expect(packInForce('joom', '2000-01-01T00:00:00.000Z')).toBe(joom);
  expect(packInForce('joom', '2026-03-05T10:00:00.000Z')).toMatchObject({ id: 'joom', version: 1 });
  expect(() => packInForce('joom', '1999-12-31T23:59:59.999Z')).toThrow(/no version of "joom" is in force/);
  expect(() => packInForce('nowhere', '2026-03-05T10:00:00.000Z')).toThrow(/"nowhere"/);
  expect(() => packById('joom', 99)).toThrow(/"joom" version 99 is not known/);
});

test('has every row of the document: eight rules, the amount, two constraints and the clock', () => {
  expect(joom.rules.map(rule => rule.kind)).toEqual(ruleIds);
  expect(joom.amount?.kind).toBe('fullRefund');
  expect(joom.constraints.map(constraint => constraint.kind)).toEqual(['samePaymentMethod', 'investigationFirst']);
  expect(joom.clocks.map(clock => [clock.id, clock.count, clock.unit])).toEqual([['refundPromise', 14, 'civil_days']]);
  expect(Object.keys(joom.clauses)).toHaveLength(12);
});

test('every clause stands in both languages, those of the document with its address', () => {
  for (const clause of Object.values(joom.clauses)) {
    expect(clause.en.length).toBeGreaterThan(20);
    expect(clause.fr.length).toBeGreaterThan(20);
    expect(clause.en).not.toBe(clause.fr);
    expect(clause.source).toBe(clause.id === 'not-yet-refunded' ? 'Quittance' : 'untilthen.fr/joom-remboursement');
  }
});

test('is data: it survives being written down and read again', () => {
  for (const pack of packs) expect(packSchema.parse(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
});

describe('the refund promise', () => {
  const clock = joom.clocks[0]!;

  test.each([
    [
      'opened',
      { 'claim.openedAt': '2026-03-05T23:30:00.000Z' },
      'Europe/Paris',
      '2026-03-20',
      '2026-03-20T23:00:00.000Z',
    ],
    [
      'opened, zone unknown',
      { 'claim.openedAt': '2026-03-05T23:30:00.000Z' },
      undefined,
      '2026-03-19',
      '2026-03-20T00:00:00.000Z',
    ],
    [
      'woken',
      { 'claim.openedAt': '2026-03-05T10:00:00.000Z', 'claim.wokeAt': '2026-03-26T23:00:00.000Z' },
      'Europe/Paris',
      '2026-04-10',
      '2026-04-10T22:00:00.000Z',
    ],
  ])('%s: until the end of the fourteenth day', (_, moments, zone, lastDay, deadline) => {
    expect(clockDeadline(joom, clock, moments, zone)).toMatchObject({ lastDay, deadline });
  });

  test('does not run before anything happened', () => {
    expect(clockDeadline(joom, clock, {}, 'UTC')).toBeUndefined();
  });
});
