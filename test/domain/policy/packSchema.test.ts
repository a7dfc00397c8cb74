import { describe, expect, test } from 'vitest';
import { assess } from '#domain/eligibility/assess.ts';
import { packById } from '#domain/policy/packInForce.ts';
import { packSchema } from '#domain/policy/packSchema.ts';
import { factsOf, judgedAt } from '../factsOf.ts';
import { type PackData, packOf } from './packOf.ts';

describe('refuses', () => {
  const good = JSON.parse(JSON.stringify(packById('joom', 1)));

  test.each([
    ['a clause that is not written', { ...good, clauses: {} }, /official-channel.*is cited but not written/],
    ['two rules of a kind', { ...good, rules: [...good.rules, good.rules[0]] }, /two rules of kind officialChannel/],
    ['a rule of no kind', { ...good, rules: [{ kind: 'whim', clause: 'full-refund' }] }, /kind/],
    ['a zone that no clock knows', withWindow(good, { zone: 'Mars/Olympus' }), /or an IANA time zone/],
    [
      'a side that opens on a condition alone',
      withWindow(good, { opens: [{ anchors: [{ fact: 'order.paidAt' }], count: 1, when: [{ kind: 'no_scan' }] }] }),
      /one edge must hold without a condition/,
    ],
    ['a key that nobody reads', { ...good, windowDays: 75 }, /windowDays/],
  ])('%s', (_, pack, message) => {
    expect(() => packSchema.parse(pack)).toThrow(message);
  });

  test('to judge by a kind of rule that has no judge yet', () => {
    const pack = packOf([{ kind: 'ownChoice', concerns: { reasons: ['wrong_size'] }, outside: 'fail', clause: 'c' }]);
    expect(() => assess(factsOf(), pack, judgedAt)).toThrow(
      /"trial" has a rule of kind ownChoice, which cannot be judged yet/,
    );
  });
});

function withWindow(pack: PackData, part: object): unknown {
  return {
    ...pack,
    rules: pack.rules.map(rule =>
      rule.kind === 'waitingPeriod' ? { ...rule, windows: rule.windows.map(window => ({ ...window, ...part })) } : rule,
    ),
  };
}
