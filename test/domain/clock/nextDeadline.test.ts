import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/calendar.ts';
import { clockNow } from '#domain/clock/clockNow.ts';
import { nextDeadline } from '#domain/clock/nextDeadline.ts';
import { defaultTargets } from '#domain/clock/targets/defaultTargets.ts';
import { type Happening, historyOf } from './historyOf.ts';
import { cet, friday, received } from './targets/targetStory.ts';
import { paris } from './workingCalendar/calendarOf.ts';

const next = (asOf: Instant, ...events: Happening[]) =>
  nextDeadline(clockNow(historyOf(...events), { calendar: paris, targets: defaultTargets }, asOf));

const [monday, answerBy] = [cet('2026-02-02T10:00'), cet('2026-02-05T00:00')];
const asked: Happening = ['information_requested', monday, { from: 'merchant', answerBy }];
const parked: Happening = ['parked', friday, { until: cet('2026-03-27T00:00') }];

describe('the next deadline of a claim', () => {
  it('is the soonest that somebody can keep, then the one that we missed', () => {
    expect(next(monday, received)).toEqual({ kind: 'first_reply', at: '2026-02-02T15:30:00.001Z' });
    expect(next(monday, received, asked)).toEqual({ kind: 'answer', at: answerBy });
    expect(next(cet('2026-02-04T10:00'), received)).toEqual({ kind: 'first_reply', at: '2026-02-02T15:30:00.001Z' });
  });

  it('is what is left, and no date, while the claim sleeps', () => {
    expect(next(friday, received, parked)).toEqual({ kind: 'first_reply', leftMs: 8 * 3_600_000 });
    expect(next(cet('2026-03-01T10:00'), received, ['replied', friday], parked)).toEqual({
      kind: 'decision',
      leftMs: 7 * 86_400_000,
    });
  });

  it('is none that the team missed while the claim sleeps, even where the clock on the wall went on', () => {
    const threshold = { kind: 'days', days: 1 } as const;
    const [version] = defaultTargets;
    const replySoon = { metric: 'first_reply', clock: 'customer', threshold } as const;
    const targets = [{ ...version!, targets: [replySoon, ...version!.targets.slice(1)] }];
    const reading = clockNow(historyOf(received, parked), { calendar: paris, targets }, monday);
    expect(reading.deadlines).toMatchObject([{ kind: 'first_reply', state: 'missed' }]);
    expect(nextDeadline(reading)).toEqual({ kind: 'decision', leftMs: 7 * 86_400_000 });
  });

  it('has a date again once it wakes', () => {
    const woken: Happening = ['woken', cet('2026-03-27T00:00'), { until: cet('2026-03-27T00:00') }];
    const after = next(cet('2026-03-27T08:00'), received, ['replied', friday], parked, woken);
    expect(after).toMatchObject({ kind: 'decision', at: '2026-04-02T23:00:00.001Z' });
  });

  it('is none once the claim is closed', () => {
    expect(next(monday, received, ['rejected', monday])).toBeUndefined();
    expect(next(monday, received, ['approved', monday], ['refund_settled', monday])).toBeUndefined();
  });

  it('begins with the claim where the marketplace’s clock is ahead of ours', () => {
    expect(next('2020-01-01T00:00:00.000Z', received)?.kind).toBe('first_reply');
    expect(() => next(monday)).toThrow(RangeError);
  });
});
