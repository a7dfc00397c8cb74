import { describe, expect, it } from 'vitest';
import { shiftInstant } from '#domain/calendar.ts';
import type { Command } from '#domain/lifecycle/command.ts';
import { factsOf, factsOfMissingParcel } from '#test/domain/factsOf.ts';
import { ana, ben, mia, shop } from './cast.ts';
import { given } from './given.ts';

const justification = 'sha256:why';
const approved = () => given().when({ command: 'approve' }, { by: ana }).thenEvents('approved');
const rejected = () =>
  given().when({ command: 'reject', ground: 'other', justification }, { by: ana }).thenEvents('rejected');
const settle = (settledAt: string): Command => ({ command: 'settle', settledAt, reference: 'psp-1' });

describe('who has a claim', () => {
  it('is who took it; taking over says from whom', () => {
    const taken = given().when({ command: 'take' }, { by: ana }).thenEvents('taken');
    expect(taken.last('taken').payload).toEqual({ personId: 'ana' });
    taken.when({ command: 'take' }, { by: ana }).thenRefused('already_yours');
    taken.when({ command: 'approve' }, { by: ben }).thenRefused('held_by_another', { params: { holder: 'ana' } });
    const over = taken.when({ command: 'take' }, { by: ben }).thenEvents('taken');
    expect(over.last('taken').payload).toEqual({ personId: 'ben', from: 'ana' });
    over.when({ command: 'approve' }, { by: ben }).thenEvents('approved');
  });

  it('does not bind a manager, who leaves it with who has it', () => {
    const taken = given().when({ command: 'take' }, { by: ana }).thenEvents('taken');
    expect(taken.when({ command: 'approve' }, { by: mia }).thenEvents('approved').claim.assigneeId).toBe('ana');
  });

  it('is assigned once, and released by who has it or a manager', () => {
    const assigned = given().when({ command: 'assign', to: 'ben' }, { by: mia }).thenEvents('assigned');
    expect(assigned.claim.assigneeId).toBe('ben');
    assigned
      .when({ command: 'assign', to: 'ben' }, { by: mia })
      .thenRefused('already_assigned', { field: 'to', params: { to: 'ben' } });
    assigned.when({ command: 'release' }, { by: ana }).thenRefused('held_by_another');
    const released = assigned.when({ command: 'release' }, { by: mia }).thenEvents('released');
    expect(released.claim.assigneeId).toBeUndefined();
    released.when({ command: 'release' }, { by: mia }).thenRefused('nobody_holds');
  });
});

describe('an appeal', () => {
  it('opens a new episode for anybody to take', () => {
    const appealed = rejected().when({ command: 'appeal', text: 'sha256:t' }, { by: shop }).thenEvents('appealed');
    expect(appealed.thenStatus('open').claim).toMatchObject({ episode: 2, appealedAt: appealed.now });
    expect(appealed.claim.decision).toBeUndefined();
    expect(appealed.claim.assigneeId).toBeUndefined();
    const again = appealed.when({ command: 'approve' }, { by: ben }).thenEvents('approved');
    expect(again.claim).toMatchObject({ status: 'approved', episode: 2, decision: { by: 'ben' } });
  });
});

describe('reopening', () => {
  it('starts a new episode with who reopened it, and what was decided no longer holds', () => {
    const reopened = rejected().when({ command: 'reopen', justification }, { by: ben }).thenEvents('reopened');
    expect(reopened.thenStatus('open').claim).toMatchObject({ episode: 2, assigneeId: 'ben' });
    expect(reopened.claim.decision).toBeUndefined();
    reopened.when(settle(reopened.now), { by: mia }).thenRefused('wrong_status');
  });

  it('an approved claim is for managers, until its refund is released and again once that failed', () => {
    const { undoUntil } = approved().claim.decision!;
    const inTime = { by: mia, at: shiftInstant(undoUntil, -1) };
    approved().when({ command: 'reopen', justification }, { by: ana }).thenRefused('not_permitted');
    const late = approved().when({ command: 'reopen', justification }, { by: mia, at: undoUntil });
    const failed = late
      .thenRefused('refund_released', { params: { at: undoUntil } })
      .when({ command: 'fail_refund', reason: 'card closed' }, { by: mia })
      .thenEvents('refund_failed');
    failed.when({ command: 'reopen', justification }, { by: mia }).thenEvents('reopened').thenStatus('open');
    const reopened = approved().when({ command: 'reopen', justification }, inTime).thenEvents('reopened');
    reopened.thenStatus('open').when({ command: 'undo' }, { by: mia }).thenRefused('nothing_to_undo');
    const paid = approved().when(settle('2026-03-20T13:00:00.000Z'), { by: shop, at: '2026-03-20T13:00:00.000Z' });
    paid
      .thenEvents('refund_settled')
      .when({ command: 'reopen', justification }, { by: mia })
      .thenRefused('wrong_status');
  });

  it('parks a claim that is still too early', () => {
    const parked = given(factsOfMissingParcel());
    const withdrawn = parked
      .when({ command: 'withdraw' }, { by: shop })
      .thenEvents('withdrawn')
      .thenStatus('withdrawn');
    expect(withdrawn.claim.parkedUntil).toBeUndefined();
    withdrawn
      .when({ command: 'reopen', justification }, { by: ana })
      .thenEvents('reopened', 'parked')
      .thenStatus('parked');
  });
});

describe('merging', () => {
  const siblings = [{ claimId: 9, openedAt: '2026-03-06T00:00:00.000Z' }];

  it('withdraws a claim into another of the same order; reopening separates them', () => {
    const merged = given(factsOf({ siblings })).when({ command: 'merge', into: 9 }, { by: ana }).thenEvents('merged');
    expect(merged.thenStatus('withdrawn').claim.mergedInto).toBe(9);
    const reopened = merged.when({ command: 'reopen', justification }, { by: ana }).thenEvents('reopened');
    expect(reopened.claim.mergedInto).toBeUndefined();
  });

  it('is refused into a claim of another order, and into itself', () => {
    const story = given(factsOf({ siblings }));
    story
      .when({ command: 'merge', into: 8 }, { by: ana })
      .thenRefused('not_a_sibling', { field: 'into', params: { into: 8 } });
    story.when({ command: 'merge', into: 7 }, { by: ana }).thenRefused('merged_into_itself', { field: 'into' });
  });
});

describe('a payout', () => {
  const later = '2026-03-20T13:00:00.000Z';

  it('waits for the undo seconds, then settles at the moment that the gateway names', () => {
    const story = approved();
    const until = story.claim.decision!.undoUntil;
    const early = '2026-03-20T12:01:10.000Z';
    story.when(settle(early), { by: shop, at: early }).thenRefused('payout_held', { params: { until } });
    const at = '2026-03-20T12:30:00.000Z';
    const settled = story.when(settle(at), { by: shop, at: later }).thenEvents('refund_settled').thenStatus('refunded');
    expect(settled.last('refund_settled').at).toBe(at);
    expect(settled.claim.refund).toEqual({ settledAt: at, reference: 'psp-1' });
    settled.when({ command: 'undo' }, { by: mia }).thenRefused('wrong_status');
  });

  it('may settle from the last undo second on, and at the earliest at the moment of the decision', () => {
    const { at, undoUntil } = approved().claim.decision!;
    approved().when(settle(at), { by: shop, at: undoUntil }).thenEvents('refund_settled');
  });

  it('did not happen before the decision, nor in the future', () => {
    const { decision } = approved().claim;
    approved()
      .when(settle('2026-03-20T12:00:59.999Z'), { by: mia, at: later })
      .thenRefused('before_decision', { field: 'settledAt', params: { decidedAt: decision!.at } });
    approved()
      .when(settle('2026-03-20T13:05:00.001Z'), { by: mia, at: later })
      .thenRefused('in_the_future', { field: 'settledAt' });
  });

  it('that failed leaves the claim approved, to be settled later', () => {
    const failed = approved().when({ command: 'fail_refund', reason: 'account closed' }, { by: shop, at: later });
    const story = failed.thenEvents('refund_failed').thenStatus('approved');
    expect(story.claim.refund).toEqual({ failure: 'account closed', failedAt: story.now });
    const settled = story.when(settle(later), { by: mia }).thenEvents('refund_settled').thenStatus('refunded');
    expect(settled.claim.refund).toEqual({ settledAt: later, reference: 'psp-1' });
  });

  it("needs a decision by a person on record, and is not an agent's", () => {
    approved()
      .but({ decision: undefined })
      .when(settle(later), { by: mia, at: later })
      .thenRefused('no_decision_on_record');
    approved().when(settle(later), { by: ana, at: later }).thenRefused('not_permitted');
  });

  it('settles on a civil day of the house, or of the zone that is named', () => {
    const onDay = { by: mia, at: '2026-03-24T09:00:00.000Z' };
    const settled = approved().when(settle('2026-03-22'), onDay).thenEvents('refund_settled');
    expect(settled.last('refund_settled')).toMatchObject({
      at: '2026-03-22T11:00:00.000Z',
      payload: { settledAt: '2026-03-22T11:00:00.000Z', reference: 'psp-1' },
    });
    const elsewhere = approved().when({ ...settle('2026-03-22'), zone: 'Asia/Tokyo' } as Command, onDay);
    expect(elsewhere.thenEvents('refund_settled').last('refund_settled').at).toBe('2026-03-22T03:00:00.000Z');
    const { decision } = approved().claim;
    const sameDay = approved().when(settle('2026-03-20'), { by: mia, at: later }).thenEvents('refund_settled');
    expect(sameDay.claim.refund?.settledAt).toBe(decision!.at);
    approved()
      .when(settle('2026-03-19'), onDay)
      .thenRefused('before_decision', { field: 'settledAt', params: { decidedAt: decision!.at } })
      .when(settle('2026-03-25'), onDay)
      .thenRefused('in_the_future', { field: 'settledAt' });
  });

  it('that failed is settled again, not before it failed', () => {
    const failedAt = '2026-03-22T15:00:00.000Z';
    const failed = approved()
      .when({ command: 'fail_refund', reason: 'sha256:closed' }, { by: mia, at: failedAt })
      .thenEvents('refund_failed');
    expect(failed.claim.refund).toEqual({ failure: 'sha256:closed', failedAt });
    const later = { by: mia, at: '2026-03-25T09:00:00.000Z' };
    failed
      .when(settle('2026-03-21'), later)
      .thenRefused('before_failure', { field: 'settledAt', params: { failedAt } })
      .when(settle('2026-03-22T14:00:00.000Z'), later)
      .thenRefused('before_failure', { params: { failedAt } });
    expect(failed.when(settle('2026-03-22'), later).thenEvents('refund_settled').claim.refund).toEqual({
      settledAt: failedAt,
      reference: 'psp-1',
    });
  });
});
