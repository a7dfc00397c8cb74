import { describe, expect, it } from 'vitest';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import { clockNow } from '#domain/clock/clockNow.ts';
import { defaultTargets } from '#domain/clock/targets/defaultTargets.ts';
import { timeAhead } from '#domain/clock/timeAhead.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import { type Happening, historyOf } from './historyOf.ts';
import { cet, friday, received } from './targets/targetStory.ts';
import { paris } from './workingCalendar/calendarOf.ts';

const hour = 3_600_000;
const settings = { calendar: paris, targets: defaultTargets };

function ahead(asOf: Instant, events: Happening[], dueSoonMs = 24 * hour) {
  const history = historyOf(...events);
  const claim = history.reduce<Claim | undefined>(evolve, undefined)!;
  return timeAhead(claim, history, clockNow(history, settings, asOf), dueSoonMs).map(one =>
    [one.at, one.what, 'deadline' in one ? one.deadline : 'request' in one ? one.request : ''].join(' ').trim(),
  );
}

const monday = cet('2026-02-02T10:00');
const [replyBy, decideBy, refundBy] = ['2026-02-02T15:30:00.001Z', '2026-02-06T15:30:00.001Z', cet('2026-02-14T00:00')];
const replied: Happening = ['replied', monday];
const soon = (kind: string, dueAt: Instant, before = 24 * hour) =>
  `${shiftInstant(dueAt, -before)} note_due_soon ${kind}`;
const missed = (kind: string, dueAt: Instant) => `${dueAt} note_missed ${kind}`;

describe('what time alone brings', () => {
  it('is every deadline near and missed, in order; a first reply is near four hours before at most', () => {
    expect(ahead(friday, [received])).toEqual([
      soon('first_reply', replyBy, 4 * hour),
      missed('first_reply', replyBy),
      soon('decision', decideBy),
      missed('decision', decideBy),
      soon('refund_promise', refundBy),
      missed('refund_promise', refundBy),
    ]);
    expect(ahead(friday, [received], hour)[0]).toBe(soon('first_reply', replyBy, hour));
  });

  it('is told once: what the events tell is not brought again, not even read later', () => {
    const told: Happening[] = [
      [
        'deadline_due_soon',
        shiftInstant(replyBy, -4 * hour),
        { deadline: 'first_reply', dueAt: replyBy, party: 'team' },
      ],
      ['deadline_missed', replyBy, { deadline: 'first_reply', dueAt: replyBy, party: 'team' }],
    ];
    const left = ahead(refundBy, [received, ...told]);
    expect(left.filter(line => line.includes('first_reply'))).toEqual([]);
    expect(left).toHaveLength(4);
  });

  it('is nothing of a deadline that was kept, moved or withdrawn', () => {
    expect(ahead(refundBy, [received, replied]).join()).not.toContain('first_reply');
    expect(ahead(refundBy, [received, ['rejected', monday]])).toEqual([]);
    expect(ahead(refundBy, [received, ['approved', monday], ['refund_settled', monday]])).toEqual([]);
    expect(ahead(refundBy, [received, ['approved', monday]]).join()).not.toContain('decision');
  });

  it('reminds the customer two days before the answer is due, and gives the claim back when it is over', () => {
    const answerBy = cet('2026-02-12T00:00');
    const asked: Happening = ['information_requested', monday, { from: 'customer', answerBy }];
    const of = (asOf: Instant, ...more: Happening[]) =>
      ahead(asOf, [received, asked, ...more]).filter(line => / remind| expire| \S+ answer$/.test(line));
    const all = [`${cet('2026-02-10T00:00')} remind 2`, soon('answer', answerBy), `${answerBy} expire_request 2`];
    expect(of(monday)).toEqual(all);
    expect(of(monday, ['reminded', cet('2026-02-10T00:00'), { request: 2 }])).toEqual(all.slice(1));
    // Nobody is asked to answer by yesterday.
    for (const late of [answerBy, refundBy]) expect(of(late)).toEqual(all.slice(1));
    expect(of(monday, ['message_received', monday])).toEqual([]);
    expect(of(answerBy, ['request_expired', answerBy])).toEqual([]);
  });

  it('reminds nobody but the customer, and never in the first half of the time to answer', () => {
    const answerBy = cet('2026-02-03T10:00');
    const asked = (from: 'customer' | 'merchant'): Happening => ['information_requested', monday, { from, answerBy }];
    expect(ahead(monday, [received, asked('customer')])[0]).toBe(`${monday} note_due_soon answer`);
    expect(ahead(monday, [received, asked('customer')])).toContain(`${cet('2026-02-02T22:00')} remind 2`);
    expect(ahead(monday, [received, asked('merchant')]).join()).not.toContain('remind');
  });

  it('wakes a claim at its moment, and nothing that waits for it is near before', () => {
    const until = cet('2026-03-27T00:00');
    expect(ahead(friday, [received, ['parked', friday, { until }]])).toEqual([`${until} wake`]);
  });
});

it('gives the claim back to the team: a request that ran out ends the wait in the clock as in the claim', () => {
  const answerBy = cet('2026-02-05T00:00');
  const asked: Happening = ['information_requested', monday, { from: 'merchant', answerBy }];
  const over: Happening = ['request_expired', answerBy, { on: 'merchant' }];
  const parts = (...events: Happening[]) =>
    clockNow(historyOf(received, asked, ...events), settings, refundBy).episodes[0]!.segments.map(
      ({ party, from, to }) => `${party} ${from} ${to}`,
    );
  expect(parts(over)).toEqual(parts());
  const claim = historyOf(received, asked, over).reduce<Claim | undefined>(evolve, undefined)!;
  expect(claim).toMatchObject({ status: 'open', waiting: undefined });
});
