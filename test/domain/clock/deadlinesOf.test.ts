import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/calendar.ts';
import { soonestDeadline } from '#domain/clock/deadlinesOf.ts';
import { readClock } from '#domain/clock/readClock.ts';
import { defaultTargets } from '#domain/clock/targets/defaultTargets.ts';
import { type Happening, historyOf } from './historyOf.ts';
import { cet, friday, received } from './targets/targetStory.ts';
import { paris } from './workingCalendar/calendarOf.ts';

const settings = { calendar: paris, targets: defaultTargets };
const deadlines = (asOf: Instant, ...events: Happening[]) =>
  readClock(historyOf(...events), settings, asOf)!.deadlines.map(({ kind, party, at, state, request }) =>
    [kind, party, at, state, ...(request === undefined ? [] : [request])].join(' '),
  );
const [monday, answerBy, sendBackBy] = [cet('2026-02-02T10:00'), cet('2026-02-05T00:00'), cet('2026-02-09T00:00')];
const decisionBy = '2026-02-06T15:30:00.001Z';
const refundBy = cet('2026-02-14T00:00');

const askedBack: Happening = ['return_requested', monday, { sendBackBy }];
const asked: Happening = ['information_requested', cet('2026-02-03T10:00'), { from: 'merchant', answerBy }];

describe('the deadlines of a claim', () => {
  it('are everybody’s, the soonest first', () => {
    expect(deadlines(monday, received)).toEqual([
      'first_reply team 2026-02-02T15:30:00.001Z running',
      `decision team ${decisionBy} running`,
      `refund_promise team ${refundBy} running`,
    ]);
    expect(deadlines(cet('2026-02-03T12:00'), received, askedBack, asked)).toEqual([
      `answer merchant ${answerBy} running 3`,
      `decision team ${decisionBy} running`,
      `send_back customer ${sendBackBy} running 2`,
      `refund_promise team ${refundBy} running`,
    ]);
  });

  it('end with the answer, and with the goods', () => {
    const answered: Happening = ['message_received', cet('2026-02-03T12:00'), { from: 'merchant' }];
    const now = cet('2026-02-03T13:00');
    const owed = (...more: Happening[]) =>
      deadlines(now, received, askedBack, asked, ...more).filter(line => /answer|send_back/.test(line));
    expect(owed(answered)).toEqual([`send_back customer ${sendBackBy} running 2`]);
    const sent: Happening[] = [
      ['return_recorded', now],
      ['return_waived', now],
      ['facts_updated', now, { change: { return: { shippedAt: now } } }],
    ];
    for (const event of sent) expect(owed(event)).toEqual([`answer merchant ${answerBy} running 3`]);
    expect(owed(['rejected', now])).toEqual([]);
    expect(owed(['approved', now])).toEqual([]);
    expect(deadlines(monday, received, askedBack, ['undone', monday]).join()).not.toContain('send_back');
  });

  it('become those of the payment with the approval', () => {
    expect(deadlines(monday, received, ['approved', monday])).toEqual([
      'payout payment 2026-02-05T09:00:00.001Z running',
      `refund_promise payment ${refundBy} running`,
    ]);
    expect(deadlines(monday, received, ['approved', monday], ['refund_settled', monday])).toEqual([]);
  });

  it('of a claim that sleeps are none', () => {
    const parked: Happening = ['parked', friday, { until: cet('2026-03-27T00:00') }];
    expect(deadlines(monday, received, parked)).toEqual([]);
  });
});

describe('the next deadline', () => {
  const next = (asOf: Instant, ...events: Happening[]) =>
    soonestDeadline(readClock(historyOf(...events), settings, asOf)!.deadlines);

  it('is the soonest, whoever’s; ours stay when they are missed, those of others pass', () => {
    const now = cet('2026-02-04T12:00');
    expect(next(now, received, askedBack, asked)).toMatchObject({ kind: 'answer', party: 'merchant' });
    expect(next(answerBy, received, askedBack, asked)).toMatchObject({ kind: 'decision', state: 'running' });
    expect(next(refundBy, received, askedBack, asked)).toMatchObject({ kind: 'decision', state: 'missed' });
    expect(next(now, received)).toMatchObject({ kind: 'first_reply', state: 'missed' });
    expect(next(now, received, ['rejected', monday])).toBeUndefined();
  });
});
