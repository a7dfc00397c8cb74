import { describe, expect, it } from 'vitest';
import { jobs, shop } from '#test/domain/lifecycle/cast.ts';
import type { Happening } from '../historyOf.ts';
import { cet, hour, of, one, received, shifted } from './targetStory.ts';

describe('first reply: one working day of the team', () => {
  it('runs in working time and is missed exactly when more than that has passed', () => {
    const dueAt = cet('2026-02-02T16:30');
    expect(one('first_reply', cet('2026-02-01T12:00'), received)).toMatchObject({
      state: 'active',
      elapsedMs: hour / 2,
      leftMs: 7.5 * hour,
      dueAt,
      lateFrom: shifted(dueAt, 1),
    });
    expect(one('first_reply', dueAt, received)).toMatchObject({ state: 'active', leftMs: 0 });
    expect(one('first_reply', shifted(dueAt, 1), received)).toMatchObject({ state: 'missed_open', dueAt });
    expect(one('first_reply', cet('2026-03-02T12:00'), received, ['replied', dueAt])!.state).toBe('met');
    const late = one('first_reply', cet('2026-03-02T12:00'), received, ['replied', shifted(dueAt, 1)]);
    expect(late).toMatchObject({ state: 'missed_closed', dueAt, elapsedMs: 8 * hour + 1 });
  });

  it('is due at the end of work, and late when the next work begins', () => {
    const target = one('first_reply', cet('2026-02-02T20:00'), ['received', cet('2026-02-02T08:00')]);
    expect(target).toMatchObject({
      state: 'active',
      dueAt: cet('2026-02-02T17:00'),
      lateFrom: shifted(cet('2026-02-03T09:00'), 1),
    });
  });

  const soon = cet('2026-02-02T09:30');
  it.each<[string, Happening, boolean]>([
    ['a reply', ['replied', soon], true],
    ['a question to the customer', ['information_requested', soon, { from: 'customer' }], true],
    ['asking for the goods', ['return_requested', soon], true],
    ['an approval', ['approved', soon], true],
    ['a rejection', ['rejected', soon], true],
    ['an automatic reply', ['replied', soon, {}, jobs], false],
    ['a reply by the shop', ['replied', soon, {}, shop], false],
    ['a question to the merchant', ['information_requested', soon, { from: 'merchant' }], false],
    ['a note', ['noted', soon], false],
    ['a proposal that needs a second person', ['approval_proposed', soon], false],
  ])('%s: %o', (_what, event, counts) => {
    expect(one('first_reply', cet('2026-02-02T10:00'), received, event)!.to).toBe(counts ? soon : undefined);
  });

  it('is not a message that was taken back before it was sent', () => {
    const undone = of(
      'first_reply',
      cet('2026-02-02T10:00'),
      received,
      ['information_requested', soon],
      ['undone', soon],
    );
    expect(undone).toMatchObject([{ state: 'active', to: undefined }]);
  });

  it('pauses while a merchant is asked, and says what is left and no date', () => {
    const asked: Happening = ['information_requested', cet('2026-02-02T10:00'), { from: 'merchant' }];
    const paused = one('first_reply', cet('2026-02-20T12:00'), received, asked)!;
    expect(paused).toMatchObject({ state: 'paused', elapsedMs: 1.5 * hour, leftMs: 6.5 * hour });
    expect([paused.dueAt, paused.lateFrom]).toEqual([undefined, undefined]);
    const back = one('first_reply', cet('2026-02-20T12:00'), received, asked, [
      'message_received',
      cet('2026-02-20T11:00'),
      { from: 'merchant' },
    ]);
    expect(back).toMatchObject({ state: 'active', leftMs: 5.5 * hour, dueAt: cet('2026-02-23T09:30') });
  });

  it('is cancelled when the claim is withdrawn in time; a reply after that answers nothing', () => {
    const gone: Happening = ['withdrawn', cet('2026-02-02T09:00')];
    expect(one('first_reply', cet('2026-02-03T12:00'), received, gone)!.state).toBe('cancelled');
    const replied: Happening = ['replied', cet('2026-02-02T10:00')];
    expect(one('first_reply', cet('2026-02-03T12:00'), received, gone, replied)).toMatchObject({
      state: 'cancelled',
      to: undefined,
    });
  });
});
