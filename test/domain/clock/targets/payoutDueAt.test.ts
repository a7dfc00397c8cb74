import { expect, it } from 'vitest';
import { clockSettings } from '#domain/clock/clockSettings.ts';
import { defaultTargets } from '#domain/clock/targets/defaultTargets.ts';
import { payoutDueAt } from '#domain/clock/targets/payoutDueAt.ts';
import { targetPolicySchema } from '#domain/clock/targets/targetPolicySchema.ts';
import { factsOf } from '#test/domain/factsOf.ts';

const claim = { policy: { id: 'joom', version: 1 }, facts: factsOf() };
const approvedAt = '2026-03-20T13:00:00.000Z';

it('is three days after the approval, and what later targets promise from their own day on', () => {
  expect(payoutDueAt(claim, approvedAt, clockSettings)).toBe('2026-03-23T13:00:00.000Z');
  const effectiveFrom = '2026-03-21T00:00:00.000Z';
  const threshold = { kind: 'duration', hours: 24 } as const;
  const sooner = { version: 2, effectiveFrom, targets: [{ metric: 'payout', clock: 'customer', threshold }] };
  const targets = targetPolicySchema.parse([...defaultTargets, sooner]);
  expect(payoutDueAt(claim, approvedAt, { ...clockSettings, targets })).toBe('2026-03-23T13:00:00.000Z');
  expect(payoutDueAt(claim, effectiveFrom, { ...clockSettings, targets })).toBe('2026-03-22T00:00:00.000Z');
  const none = targetPolicySchema.parse([{ ...sooner, targets: [] }]);
  expect(payoutDueAt(claim, effectiveFrom, { ...clockSettings, targets: none })).toBeUndefined();
});
