import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import { episodesOf } from '#domain/clock/episodesOf.ts';
import { isPause, waitingParty } from '#domain/clock/standing.ts';
import { statusNames } from '#domain/status.ts';
import { factsOfMissingParcel } from '#test/domain/factsOf.ts';
import { ana, shop } from '#test/domain/lifecycle/cast.ts';
import { given } from '#test/domain/lifecycle/given.ts';
import { type Happening, historyOf } from './historyOf.ts';

/** 10 March 2026, at so many hours, in UTC. */
const at = (hours: number): Instant => new Date(Date.UTC(2026, 2, 10, 0, Math.round(hours * 60))).toISOString();

/** Segments as `party 2-3.5 #4`: from and to in hours, and the event that opened it. */
function segments(asOf: number, ...happenings: Happening[]): string[][] {
  const hours = (instant: Instant) => (Date.parse(instant) - Date.UTC(2026, 2, 10)) / 3_600_000;
  return episodesOf(historyOf(...happenings), at(asOf)).map(episode =>
    episode.segments.map(
      ({ party, from, to, openedBy, because }) =>
        `${party} ${hours(from)}-${hours(to)} #${openedBy}${because === 'event' ? '' : ` ${because}`}`,
    ),
  );
}
const received: Happening = ['received', at(0)];

describe('segments', () => {
  it('are cut where the waiting party changes, each by the event that changed it', () => {
    const events: Happening[] = [
      received,
      ['taken', at(1)],
      ['information_requested', at(2), { from: 'merchant' }],
      ['message_received', at(3), { from: 'customer' }],
      ['message_received', at(5), { from: 'merchant' }],
      ['approved', at(6)],
      ['refund_settled', at(9)],
    ];
    expect(segments(20, ...events)).toEqual([['team 0-2 #1', 'merchant 2-5 #3', 'team 5-6 #5', 'payment 6-9 #6']]);
    expect(segments(4, ...events)).toEqual([['team 0-2 #1', 'merchant 2-4 #3']]);
    expect(segments(-1, ...events)).toEqual([]);
  });

  it('end by themselves when a request runs out, whether or not a job has noticed', () => {
    const asked: Happening = ['information_requested', at(2), { answerBy: at(8) }];
    expect(segments(10, received, asked)).toEqual([['team 0-2 #1', 'customer 2-8 #2', 'team 8-10 #2 timeout']]);
    expect(segments(8, received, asked)).toEqual([['team 0-2 #1', 'customer 2-8 #2']]);
    expect(segments(12, received, asked, ['message_received', at(11)])).toEqual([
      ['team 0-2 #1', 'customer 2-8 #2', 'team 8-12 #2 timeout'],
    ]);
  });

  it('wake at the moment that was told, also when the job comes late', () => {
    const parked: Happening = ['parked', at(0), { until: at(6) }];
    expect(segments(7, received, parked)).toEqual([['time 0-6 #2', 'team 6-7 #2 woke']]);
    expect(segments(7, received, parked, ['woken', at(6)])).toEqual([['time 0-6 #2', 'team 6-7 #3']]);
    expect(segments(7, received, parked, ['woken', at(4)])).toEqual([['time 0-4 #2', 'team 4-7 #3']]);
  });

  it('count an answer from when it was given, but never from before it was asked for', () => {
    const asked: Happening = ['information_requested', at(2)];
    const late = (answer: number): Happening[] => [received, asked, ['noted', at(5)], ['message_received', at(answer)]];
    expect(segments(6, ...late(3))).toEqual([['team 0-2 #1', 'customer 2-3 #2', 'team 3-6 #4']]);
    expect(segments(6, ...late(1))).toEqual([['team 0-6 #1']]);
  });

  it('leave no hole where a rejection was taken back: until then the claim was with the team', () => {
    const events: Happening[] = [received, ['information_requested', at(1)], ['rejected', at(2)], ['undone', at(2.25)]];
    expect(segments(3, ...events)).toEqual([
      ['team 0-1 #1', 'customer 1-2 #2', 'team 2-2.25 #3', 'customer 2.25-3 #4'],
    ]);
    expect(segments(2.1, ...events)).toEqual([['team 0-1 #1', 'customer 1-2 #2']]);
  });

  it('show every request that a claim waited for', () => {
    const events: Happening[] = [
      received,
      ['information_requested', at(1), { answerBy: at(2) }],
      ['information_requested', at(1.5), { answerBy: at(9) }],
    ];
    expect(segments(4, ...events)).toEqual([['team 0-1 #1', 'customer 1-1.5 #2', 'customer 1.5-4 #3']]);
  });
});

describe('episodes', () => {
  it('begin with an appeal or a reopening; nobody is waited for in between', () => {
    const events: Happening[] = [received, ['rejected', at(2)], ['appealed', at(10)], ['approved', at(12)]];
    expect(segments(13, ...events)).toEqual([['team 0-2 #1'], ['team 10-12 #3', 'payment 12-13 #4']]);
    expect(episodesOf(historyOf(...events), at(13))).toMatchObject([
      { number: 1, openedAt: at(0), closedAt: at(2), ending: 'rejected', standing: undefined },
      { number: 2, openedAt: at(10), openedBy: 3, standing: { party: 'payment' } },
    ]);
  });

  it('end when an approved claim is opened again', () => {
    const events: Happening[] = [received, ['approved', at(2)], ['reopened', at(3)]];
    expect(episodesOf(historyOf(...events), at(4))).toMatchObject([
      { closedAt: at(3), ending: 'reopened' },
      { openedAt: at(3), standing: { party: 'team' } },
    ]);
  });

  it('stand as the last event left them, at its very moment', () => {
    const standing = (asOf: number, ...events: Happening[]) => episodesOf(historyOf(...events), at(asOf))[0]!.standing;
    expect(standing(0, received)).toEqual({ party: 'team' });
    const asked: Happening = ['information_requested', at(2), { answerBy: at(8) }];
    expect(standing(2, received, asked)).toEqual({ party: 'customer', request: 2, answerBy: at(8) });
    expect(standing(8, received, asked)).toEqual({ party: 'team' });
  });
});

describe('the waiting party', () => {
  it('of a claim that `decide` has moved is the one of its segments', () => {
    const story = given(factsOfMissingParcel());
    expect(waitingParty(story.claim)).toBe('time');
    const [episode] = episodesOf(story.events, story.now);
    expect(episode!.standing).toEqual({ party: 'time', wakesAt: story.claim.parkedUntil });
    const asked = given().when(
      { command: 'request_information', from: 'carrier', missing: [], message: 'sha256:m' },
      { by: ana },
    );
    const waits = asked.thenEvents('information_requested');
    expect(waitingParty(waits.claim)).toBe('carrier');
    const told = waits.when({ command: 'update_facts', tracking: { scans: [], checkedAt: waits.now } }, { by: shop });
    expect(waitingParty(told.thenEvents('facts_updated').claim)).toBe('team');
  });

  it('is the team where nothing was asked for: no pause without an outstanding request', () => {
    for (const status of statusNames) {
      const claim: Pick<Claim, 'status' | 'waiting' | 'parkedUntil'> = { status };
      const party = waitingParty(claim);
      expect(party === undefined || party === 'team' || party === 'payment', status).toBe(true);
    }
    expect(isPause({ party: 'team' })).toBe(false);
    expect(isPause({ party: 'time', wakesAt: at(1) })).toBe(true);
  });
});
