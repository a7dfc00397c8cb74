import { expect, test } from 'vitest';
import { houseRules, houseRulesSchema, needsSecondPerson } from '#domain/policy/houseRules.ts';

test.each([
  [50_000, 'EUR', false],
  [50_001, 'EUR', true],
  [300_000, 'BRL', false],
  [300_001, 'BRL', true],
  [80_000, 'JPY', false],
  [80_001, 'JPY', true],
  [1, 'XAU', true],
])('%i %s: second person %s', (amount, currency, second) => {
  expect(needsSecondPerson({ amount, currency }, houseRules)).toBe(second);
});

test('are checked', () => {
  expect(houseRulesSchema.safeParse({ ...houseRules, undoSeconds: -1 }).success).toBe(false);
  expect(houseRulesSchema.safeParse({ ...houseRules, secondPersonAbove: { euro: 1 } }).success).toBe(false);
});
