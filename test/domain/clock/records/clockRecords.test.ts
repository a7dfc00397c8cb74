import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, instantAt, millisecondsOf } from '#domain/calendar.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { readClock } from '#domain/clock/readClock.ts';
import { clockRecords } from '#domain/clock/records/clockRecords.ts';
import type { EpisodeRecord } from '#domain/clock/records/episodeRecord.ts';
import type { TargetRecord } from '#domain/clock/records/targetRecord.ts';
import type { TargetState } from '#domain/clock/targets/target.ts';
import { metricNames, targetPolicySchema } from '#domain/clock/targets/targetPolicySchema.ts';
import { type Happening, historyOf } from '../historyOf.ts';
import { randomHistory } from '../randomHistory.ts';
import { calendarOf, weekOf } from '../workingCalendar/calendarOf.ts';

const opened = Date.UTC(2026, 2, 27, 8, 7, 0, 123);
const settings: ClockSettings = {
  calendar: calendarOf([{ validFrom: '2000-01-01', zone: 'Europe/Paris', week: weekOf('8-10:30 11-18') }]),
  targets: targetPolicySchema.parse([
    {
      version: 1,
      effectiveFrom: '2000-01-01T00:00:00.000Z',
      targets: metricNames.flatMap(metric => [
        { metric, clock: 'customer', threshold: { kind: 'duration', hours: 2.5 } },
        { metric, clock: 'team', threshold: { kind: 'duration', hours: 1 } },
      ]),
    },
  ]),
  dueSoonMs: 3_600_000,
};
const lives = [fc.array(fc.nat(), { maxLength: 14 }), fc.nat(4000)] as const;

describe('what is kept of a clock', () => {
  it('says at any later moment what reading the events would say', () => {
    fc.assert(
      fc.property(...lives, (draws, later) => {
        const { events } = randomHistory(draws, opened);
        const last = events.reduce((latest, { at }) => (at > latest ? at : latest), '');
        const records = clockRecords(events, settings);
        const asOf = instantAt(millisecondsOf(last) + later * 60_000);
        const reading = readClock(events, settings, asOf)!;
        expect(records.targets.length).toBe(reading.targets.length);
        for (const [i, target] of reading.targets.entries()) {
          const kept = records.targets[i]!;
          const { metric, clock, episode, state, dueAt, lateFrom, leftMs, to } = target;
          expect(kept).toMatchObject({ metric, clock, episode });
          expect(stateAsOf(kept, asOf)).toBe(state);
          expect(kept.reachedAt).toBe(to);
          if (state !== 'paused') expect([kept.dueAt, kept.lateFrom]).toEqual([dueAt, lateFrom]);
          if (state === 'paused' || (state === 'active' && clock === 'customer'))
            expect(leftAsOf(kept, asOf)).toBe(leftMs);
        }
        for (const [i, episode] of reading.episodes.entries()) {
          const kept = records.episodes[i]!;
          expect(partyAsOf(kept, asOf)).toBe(episode.standing?.party);
          expect(byPartyAsOf(kept, asOf)).toEqual(episode.total.byParty);
          expect(kept.decision?.at).toBe(episode.moments.decided?.at);
          expect(kept.endedAt).toBe(episode.closedAt);
          expect(kept.decisionTeamMs).toBe(episode.durations.decision?.teamMs);
        }
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('attributes the whole time until it is late, and names the party of the most', () => {
    fc.assert(
      fc.property(lives[0], draws => {
        for (const record of clockRecords(randomHistory(draws, opened).events, settings).targets) {
          const { state, from, lateFrom, untilLate, cause } = record;
          if (state !== 'running' && state !== 'missed_closed') expect(untilLate).toBeUndefined();
          else if (from !== undefined && lateFrom !== undefined) {
            const sum = Object.values(untilLate!).reduce((total, ms) => total + ms, 0);
            expect(sum).toBe(millisecondsOf(lateFrom) - millisecondsOf(from));
            expect(untilLate![cause!]).toBe(Math.max(...Object.values(untilLate!)));
          }
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('tells an appeal that changed the decision from one that did not', () => {
    const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}T09:00:00.000Z`;
    const told: Happening[] = [
      ['received', day(1)],
      ['rejected', day(2)],
      ['appealed', day(3)],
    ];
    const [first] = clockRecords(historyOf(...told), settings).episodes;
    expect(first).toMatchObject({ appealed: true, overturned: false, current: false, ending: 'rejected' });
    expect(clockRecords(historyOf(...told, ['approved', day(4)]), settings).episodes).toMatchObject([
      { appealed: true, overturned: true },
      { openedBy: 'appealed', appealed: false, overturned: false, current: true, leftAt: day(4), waitingOn: 'payment' },
    ]);
    expect(clockRecords(historyOf(...told, ['rejected', day(4)]), settings).episodes[0]).toMatchObject({
      appealed: true,
      overturned: false,
    });
  });

  it('tells of each approval what its customer was promised, by the episode in which it was made', () => {
    const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}T09:00:00.000Z`;
    const within = `T11:30:00.000Z`;
    const promises = (...told: Happening[]) =>
      clockRecords(historyOf(...told), settings).promises.map(({ decision, dueAt }) => [decision, dueAt]);
    const opened: Happening = ['received', day(2)];
    expect(promises(opened)).toEqual([]);
    expect(promises(opened, ['approved', day(3)], ['undone', day(3)], ['approved', day(4)])).toEqual([
      [2, `2026-03-02${within}`],
      [4, `2026-03-02${within}`],
    ]);
    const appealed: Happening[] = [opened, ['rejected', day(2)], ['appealed', day(5)], ['approved', day(6)]];
    expect(promises(...appealed)).toEqual([[4, `2026-03-05${within}`]]);
    const paid: Happening[] = [opened, ['approved', day(3)], ['refund_settled', day(4)], ['appealed', day(9)]];
    expect(promises(...paid, ['approved', day(10)])).toEqual([
      [2, `2026-03-02${within}`],
      [5, `2026-03-09${within}`],
    ]);
    const again: Happening[] = [opened, ['approved', day(2)], ['reopened', `2026-03-02T10:00:00.000Z`]];
    expect(promises(...again)).toEqual([[2, undefined]]);
  });

  it('tells a merged claim from a withdrawn one, and a promise that was carried on', () => {
    const [at, later, last] = ['2026-03-02T09:00:00.000Z', '2026-03-03T09:00:00.000Z', '2026-03-04T09:00:00.000Z'];
    const merged = historyOf(['received', at], ['merged', later]);
    expect(clockRecords(merged, settings).episodes).toMatchObject([
      { ending: 'merged', leftAt: later, endedAt: later },
    ]);
    const again = historyOf(['received', at], ['approved', later], ['reopened', last]);
    expect(clockRecords(again, settings).episodes).toMatchObject([
      { ending: 'reopened', leftAt: later, endedAt: last },
      { chain: 1, openedBy: 'reopened', promisedFrom: at },
    ]);
  });
});

function partyAsOf({ waitingOn, waitsUntil }: EpisodeRecord, asOf: Instant) {
  return waitingOn !== undefined && waitsUntil !== undefined && waitsUntil <= asOf ? 'team' : waitingOn;
}

/** As the measures do: what has passed since belongs to whom it waits on, and to the team once that is over. */
function byPartyAsOf(record: EpisodeRecord, asOf: Instant) {
  const { waitingOn, waitsUntil, measuredTo } = record;
  const byParty = { ...record.byParty };
  if (waitingOn === undefined) return byParty;
  const over = waitsUntil !== undefined && waitsUntil < asOf ? waitsUntil : asOf;
  byParty[waitingOn] += millisecondsOf(over) - millisecondsOf(measuredTo);
  byParty.team += millisecondsOf(asOf) - millisecondsOf(over);
  return byParty;
}

/** As the measures do: how a kept target stands as of a moment. */
function stateAsOf({ state, resumesAt, lateFrom }: TargetRecord, asOf: Instant): TargetState {
  if (state !== 'running') return state;
  if (resumesAt !== undefined && asOf < resumesAt) return 'paused';
  return lateFrom !== undefined && lateFrom <= asOf ? 'missed_open' : 'active';
}

/** What is left of a paused one in milliseconds, of an active one until it is due. */
function leftAsOf(record: TargetRecord, asOf: Instant): number | undefined {
  const state = stateAsOf(record, asOf);
  if (state === 'paused') return record.leftMs;
  if (state !== 'active' || record.dueAt === undefined) return undefined;
  return millisecondsOf(record.dueAt) - millisecondsOf(asOf);
}
