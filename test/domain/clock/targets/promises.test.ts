import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/calendar.ts';
import type { Metric } from '#domain/clock/targets/targetPolicySchema.ts';
import { factsOf } from '#test/domain/factsOf.ts';
import type { Happening } from '../historyOf.ts';
import { cet, day, friday, hour, of, one, received, shifted } from './targetStory.ts';

describe('time to decision: seven days of the customer', () => {
  it('does not stop for anybody, and is missed exactly when more than that has passed', () => {
    const asked: Happening = ['information_requested', cet('2026-02-01T10:00')];
    const dueAt = shifted(friday, 7 * day);
    expect(one('decision', dueAt, received, asked)).toMatchObject({ state: 'active', leftMs: 0, dueAt });
    expect(one('decision', shifted(dueAt, 1), received, asked)!.state).toBe('missed_open');
    expect(one('decision', shifted(dueAt, day), received, ['approved', dueAt])).toMatchObject({
      state: 'met',
      elapsedMs: 7 * day,
    });
    const undone: Happening[] = [received, ['rejected', shifted(friday, day)], ['undone', shifted(friday, day + 9000)]];
    expect(one('decision', shifted(friday, 2 * day), ...undone)).toMatchObject({ state: 'active', to: undefined });
  });
});

describe('the refund: the end of civil day 14', () => {
  const early = cet('2026-02-10T10:00');
  const approved: Happening = ['approved', early];
  /** Opened on 30 January: the last day is 13 February. */
  const lateFrom = cet('2026-02-14T00:00');

  it('ends with the day in the zone of the customer', () => {
    expect(one('refund', early, received)).toMatchObject({ state: 'active', lateFrom, dueAt: shifted(lateFrom, -1) });
    expect(one('refund', shifted(lateFrom, -1), received)!.state).toBe('active');
    expect(one('refund', lateFrom, received)!.state).toBe('missed_open');
    const openedAt = cet('2026-01-31T00:30');
    const inUtc = factsOf({ openedAt, timeZone: undefined });
    expect(one('refund', openedAt, ['received', openedAt, { facts: inUtc }])!.lateFrom).toBe(
      '2026-02-14T00:00:00.000Z',
    );
  });

  it('is met by the money, not by the approval', () => {
    expect(one('refund', cet('2026-02-20T10:00'), received, approved)!.state).toBe('missed_open');
    const settled = (at: Instant) => one('refund', cet('2026-02-20T10:00'), received, approved, ['refund_settled', at]);
    expect(settled(shifted(lateFrom, -1))!.state).toBe('met');
    expect(settled(lateFrom)!.state).toBe('missed_closed');
  });

  it('is cancelled by a rejection in time, and stays missed after one that came too late', () => {
    const refused = one('refund', cet('2026-02-20T10:00'), received, ['rejected', early])!;
    expect([refused.state, refused.dueAt, refused.to]).toEqual(['cancelled', undefined, undefined]);
    expect(one('refund', cet('2026-02-20T10:00'), received, ['rejected', lateFrom])).toMatchObject({
      state: 'missed_closed',
      lateFrom,
    });
  });

  const wakesAt = cet('2026-03-27T00:00');
  const parked: Happening = ['parked', friday, { until: wakesAt }];

  it('waits for a claim that came too early, and counts from the day it woke', () => {
    const paused = one('refund', early, received, parked)!;
    expect(paused).toMatchObject({ state: 'paused', resumesAt: wakesAt });
    expect([paused.from, paused.elapsedMs, paused.dueAt]).toEqual([undefined, undefined, undefined]);
    // 27 March to the end of 10 April in Paris, less the hour that 29 March does not have.
    expect(paused.leftMs).toBe(15 * day - hour - 1);
    const woken = one('refund', wakesAt, received, parked, ['woken', wakesAt]);
    expect(woken).toMatchObject({ state: 'active', from: wakesAt, lateFrom: '2026-04-10T22:00:00.000Z' });
    expect(one('refund', wakesAt, received, parked)).toEqual(woken);
  });

  it('counts from the approval of a claim that was still asleep, and is cancelled by its rejection', () => {
    expect(one('refund', early, received, parked, approved)).toMatchObject({ state: 'active', from: early });
    expect(one('refund', early, received, parked, ['rejected', early])!.state).toBe('cancelled');
  });

  it('is met where a claim that slept is approved and paid at one moment', () => {
    const paid = one('refund', early, received, parked, approved, ['refund_settled', early]);
    expect(paid).toMatchObject({ state: 'met', from: early, to: early, elapsedMs: 0 });
  });

  it('stays missed when the claim is put to sleep after that', () => {
    const asleep: Happening = ['parked', cet('2026-02-16T10:00'), { until: wakesAt }];
    expect(one('refund', cet('2026-02-17T10:00'), received, asleep)).toMatchObject({ state: 'missed_open', lateFrom });
    const paid: Happening[] = [
      ['woken', wakesAt],
      ['approved', wakesAt],
      ['refund_settled', wakesAt],
    ];
    expect(one('refund', cet('2026-04-01T10:00'), received, asleep, ...paid)).toMatchObject({
      state: 'missed_closed',
      lateFrom,
    });
  });
});

describe('the payout: three days from the approval', () => {
  it('is not there before the approval, nor after that was taken back', () => {
    const [approvedAt, undoneAt] = [cet('2026-02-02T10:00'), cet('2026-02-02T10:00')];
    expect(of('payout', approvedAt, received)).toEqual([]);
    expect(of('payout', undoneAt, received, ['approved', approvedAt], ['undone', undoneAt])).toEqual([]);
    const paid = one(
      'payout',
      cet('2026-02-09T10:00'),
      received,
      ['approved', approvedAt],
      ['refund_settled', shifted(approvedAt, 3 * day)],
    );
    expect(paid).toMatchObject({ state: 'met', from: approvedAt, elapsedMs: 3 * day });
    expect(one('payout', shifted(approvedAt, 3 * day + 1), received, ['approved', approvedAt])!.state).toBe(
      'missed_open',
    );
  });
});

describe('episodes', () => {
  it('have targets of their own after an appeal, and the old ones stay', () => {
    const appealedAt = cet('2026-02-20T10:00');
    const events: Happening[] = [received, ['rejected', cet('2026-02-03T10:00')], ['appealed', appealedAt]];
    const states = (metric: Metric) =>
      of(metric, appealedAt, ...events).map(({ episode, state, from }) => [episode, state, from]);
    expect(states('decision')).toEqual([
      [1, 'met', friday],
      [2, 'active', appealedAt],
    ]);
    expect(states('refund')).toEqual([
      [1, 'cancelled', friday],
      [2, 'active', appealedAt],
    ]);
  });

  it('carry on the promise of a refund that was approved and not paid: opening again does not buy time', () => {
    const events: Happening[] = [
      received,
      ['approved', cet('2026-02-10T10:00')],
      ['reopened', cet('2026-02-12T10:00')],
    ];
    const [first, second] = of('refund', cet('2026-02-16T10:00'), ...events);
    expect(first).toMatchObject({ episode: 1, state: 'cancelled' });
    expect(first).not.toHaveProperty('dueAt');
    expect(second).toMatchObject({ episode: 2, state: 'missed_open', from: friday, lateFrom: cet('2026-02-14T00:00') });
  });
});
