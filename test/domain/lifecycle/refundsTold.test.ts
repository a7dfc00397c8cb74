import { describe, expect, it } from 'vitest';
import type { Refund } from '#domain/facts.ts';
import { refundsTold } from '#domain/lifecycle/refundsTold.ts';

const on = (day: number, amount: number, part: Partial<Refund> = {}): Refund => ({
  at: `2026-03-${String(day).padStart(2, '0')}T00:00:00.000Z`,
  amount: { amount, currency: 'EUR' },
  ...part,
});

describe('refunds that are told', () => {
  it('are known by their moment and amount, equal ones as often as they were told at once', () => {
    expect(refundsTold([on(1, 100)], [on(1, 100), on(2, 100)], [])).toEqual([on(1, 100), on(2, 100)]);
    expect(refundsTold([on(1, 100)], [on(1, 100), on(1, 100)], [])).toEqual([on(1, 100), on(1, 100)]);
  });

  it('are known by their id where they have one, whatever moment they name', () => {
    const known = [on(1, 100, { id: 'a' })];
    expect(refundsTold(known, [on(3, 100, { id: 'a' })], [])).toEqual(known);
    expect(refundsTold(known, [on(1, 100, { id: 'b' })], [])).toHaveLength(2);
  });

  it('are ours when one of that amount was released here before, each of ours once', () => {
    const ours = [on(2, 100, { claimId: 7 })];
    const first = refundsTold([], [on(3, 100)], ours);
    expect(first).toEqual([on(3, 100, { claimId: 7 })]);
    expect(refundsTold(first, [on(3, 100), on(4, 100)], ours)).toEqual([...first, on(4, 100)]);
    expect(refundsTold([], [on(1, 100), on(3, 99)], ours)).toEqual([on(1, 100), on(3, 99)]);
  });
});
