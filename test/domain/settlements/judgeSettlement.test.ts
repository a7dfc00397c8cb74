import { describe, expect, it } from 'vitest';
import { type ClaimKnown, judgeSettlement, type RefundKnown } from '#domain/settlements/judgeSettlement.ts';
import type { Settlement } from '#domain/settlements/readSettlement.ts';

const when = { zone: 'Europe/Paris', now: '2026-04-02T09:00:00.000Z' };
const approvedAt = '2026-03-20T23:30:00.000Z';
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const refund = (part: Partial<RefundKnown> = {}): RefundKnown => ({
  amount: eur(2390),
  state: 'approved',
  approvedAt,
  ...part,
});
const claim = (claimId: number, part: Partial<ClaimKnown> = {}): ClaimKnown => ({
  claimId,
  number: `C-${claimId}`,
  externalId: `shop-${claimId}`,
  orderId: 'order-1',
  refund: refund(),
  ...part,
});
const line = (part: Partial<Settlement> = {}): Settlement => ({
  named: { claimId: 1 },
  amount: eur(2390),
  day: '2026-03-31',
  reference: 'SEPA-1',
  ...part,
});
const codes = (verdict: ReturnType<typeof judgeSettlement>) =>
  verdict.outcome === 'refused' ? verdict.faults.map(({ code }) => code) : verdict.outcome;
const judge = (part: Partial<Settlement>, candidates: ClaimKnown[] = [claim(1)]) =>
  judgeSettlement(line(part), candidates, when);

describe('a line of settlements', () => {
  it('settles the refund that it names, on a day of the house', () => {
    expect(judge({})).toEqual({ outcome: 'settled', claim: claim(1), day: '2026-03-31' });
    // Approved at 23:30 UTC: in Paris that was the day after.
    expect(codes(judge({ day: '2026-03-20' }))).toEqual(['day_before_approval']);
    expect(judge({ day: '2026-03-21' }).outcome).toBe('settled');
    expect(judge({ day: '2026-04-02' }).outcome).toBe('settled');
    expect(codes(judge({ day: '2026-04-03' }))).toEqual(['day_in_the_future']);
  });

  it('takes the only day that it may mean, and asks where there are two', () => {
    expect(judge({ day: '04/01/2026' })).toMatchObject({ outcome: 'settled', day: '2026-04-01' });
    expect(judge({ day: '31/03/2026' })).toMatchObject({ outcome: 'settled', day: '2026-03-31' });
    const old = claim(1, { refund: refund({ approvedAt: '2026-01-02T09:00:00.000Z' }) });
    expect(judge({ day: '02/03/2026' }, [old])).toMatchObject({
      faults: [{ code: 'day_ambiguous', params: { days: '2026-03-02, 2026-02-03' } }],
    });
    expect(codes(judge({ day: 'soon' }))).toEqual(['day_unreadable']);
  });

  it('is known when it was settled so, and refused when otherwise', () => {
    const settled = refund({ state: 'settled', settledAt: '2026-03-31T10:00:00.000Z', reference: 'SEPA-1' });
    expect(codes(judge({}, [claim(1, { refund: settled })]))).toBe('known');
    expect(judge({ reference: 'SEPA-2' }, [claim(1, { refund: settled })])).toMatchObject({
      faults: [{ code: 'settled_otherwise', params: { number: 'C-1', day: '2026-03-31', reference: 'SEPA-1' } }],
    });
    expect(codes(judge({ day: '2026-03-30' }, [claim(1, { refund: settled })]))).toEqual(['settled_otherwise']);
    expect(codes(judge({ amount: eur(2391) }, [claim(1, { refund: settled })]))).toEqual(['amount_differs']);
  });

  it('has the approved amount, to the last unit and in its currency', () => {
    expect(judge({ amount: eur(2391) })).toMatchObject({
      faults: [{ code: 'amount_differs', params: { given: '23.91 EUR', expected: '23.90 EUR' } }],
    });
    expect(codes(judge({ amount: { amount: 2390, currency: 'USD' } }))).toEqual(['currency_differs']);
  });

  it('settles nothing that can be undone, that was not approved, or that is not there', () => {
    expect(codes(judge({}, [claim(1, { refund: refund({ state: 'held' }) })]))).toEqual(['still_held']);
    expect(codes(judge({}, [claim(1, { refund: undefined })]))).toEqual(['no_refund']);
    expect(codes(judge({ named: { claimId: 2 } }))).toEqual(['unknown_claim']);
    expect(codes(judge({ named: { claimId: 2, externalId: 'shop-1' } }, [claim(1), claim(2)]))).toEqual([
      'names_disagree',
    ]);
  });

  it('settles one that failed, not before it failed', () => {
    const failed = claim(1, { refund: refund({ state: 'failed', failedAt: '2026-03-28T10:00:00.000Z' }) });
    expect(codes(judge({ day: '2026-03-27' }, [failed]))).toEqual(['day_before_failure']);
    expect(codes(judge({ day: '2026-03-28' }, [failed]))).toBe('settled');
  });

  it('finds the one refund of an order, or the one of that amount', () => {
    const named = { orderId: 'order-1' };
    const [none, one] = [claim(1, { refund: undefined }), claim(2)];
    expect(judge({ named }, [none, one])).toMatchObject({ outcome: 'settled', claim: { claimId: 2 } });
    const other = claim(3, { refund: refund({ amount: eur(100) }) });
    expect(judge({ named, amount: eur(100) }, [one, other])).toMatchObject({ claim: { claimId: 3 } });
    expect(judge({ named }, [one, claim(4)])).toMatchObject({
      faults: [{ code: 'several_refunds', params: { orderId: 'order-1', numbers: 'C-2, C-4' } }],
    });
    expect(codes(judge({ named }, [none]))).toEqual(['no_refund']);
  });
});
