import { describe, expect, it } from 'vitest';
import type { Claim } from '#domain/claim.ts';
import { nextDeadline, refundPromise } from '#domain/clock/nextDeadline.ts';
import { judge } from '#domain/lifecycle/judge.ts';
import { factsOf, factsOfMissingParcel, judgedAt } from '#test/domain/factsOf.ts';

function claimOf(part: Partial<Claim> = {}): Claim {
  return {
    id: 7,
    sequence: 1,
    externalId: 'x',
    status: 'open',
    policy: { id: 'joom', version: 1 },
    customerId: 'c',
    language: 'fr',
    facts: factsOf(),
    episode: 1,
    ...part,
  };
}
const next = (claim: Claim, asOf = judgedAt) => nextDeadline(claim, judge(claim, asOf).assessment);

describe('refundPromise', () => {
  it('ends with civil day 14 after the opening, in the zone of the customer', () => {
    const openedAt = '2026-03-05T23:30:00.000Z';
    expect(refundPromise(claimOf({ facts: factsOf({ openedAt, timeZone: 'UTC' }) }))).toBe('2026-03-20T00:00:00.000Z');
    expect(refundPromise(claimOf({ facts: factsOf({ openedAt, timeZone: 'Europe/Paris' }) }))).toBe(
      '2026-03-20T23:00:00.000Z',
    );
    expect(refundPromise(claimOf({ facts: factsOf({ openedAt, timeZone: undefined }) }))).toBe(
      '2026-03-20T00:00:00.000Z',
    );
  });

  it('crosses the change of the clocks', () => {
    const facts = factsOf({ openedAt: '2026-03-20T10:00:00.000Z' });
    expect(refundPromise(claimOf({ facts }))).toBe('2026-04-03T22:00:00.000Z');
  });

  it('counts from the day a claim woke that came too early', () => {
    const facts = factsOfMissingParcel();
    expect(refundPromise(claimOf({ facts, wokeAt: '2026-03-26T23:00:00.000Z' }))).toBe('2026-04-10T22:00:00.000Z');
  });
});

describe('nextDeadline', () => {
  it.each(['open', 'approved'] as const)('is the promise of a claim that is %s', status => {
    expect(next(claimOf({ status }))).toEqual({ at: '2026-03-19T23:00:00.000Z', kind: 'refund_promise' });
  });

  it.each(['parked', 'rejected', 'refunded', 'withdrawn'] as const)('is none for a claim that is %s', status => {
    expect(next(claimOf({ status }))).toBeUndefined();
  });

  it('is the time to answer of a claim that waits, where that is earlier', () => {
    const waiting = { on: 'customer', since: '2026-03-06T10:00:00.000Z', missing: [] } as const;
    const early = { ...waiting, missing: [], answerBy: '2026-03-10T23:00:00.000Z' };
    expect(next(claimOf({ status: 'waiting', waiting: early }))).toEqual({ at: early.answerBy, kind: 'answer' });
    const late = { ...early, answerBy: '2026-03-25T23:00:00.000Z' };
    expect(next(claimOf({ status: 'waiting', waiting: late }))?.kind).toBe('refund_promise');
  });

  it('is the time to send back once that was asked for and nothing was sent', () => {
    const facts = factsOf({
      openedAt: '2026-03-30T10:00:00.000Z',
      order: { deliveredAt: '2026-03-01T23:30:00.000Z' },
      return: { shippedAt: undefined, requestedAt: '2026-03-30T11:00:00.000Z' },
      findings: [],
    });
    const waiting = { on: 'customer' as const, since: '2026-03-30T11:00:00.000Z', missing: [] };
    const claim = claimOf({ status: 'waiting', waiting, facts });
    expect(next(claim, '2026-03-31T10:00:00.000Z')).toEqual({ at: '2026-04-01T22:00:00.000Z', kind: 'send_back' });
    const sent = { ...facts, return: { ...facts.return, shippedAt: '2026-03-31T08:00:00.000Z' } };
    expect(next({ ...claim, facts: sent }, '2026-03-31T10:00:00.000Z')?.kind).toBe('refund_promise');
  });
});
