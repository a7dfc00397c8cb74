import { describe, expect, it } from 'vitest';
import { readClock } from '#domain/clock/readClock.ts';
import { defaultTargets } from '#domain/clock/targets/defaultTargets.ts';
import { type Happening, historyOf } from './historyOf.ts';
import { cet, day, hour, shifted } from './targets/targetStory.ts';
import { paris } from './workingCalendar/calendarOf.ts';

const read = (asOf: string, ...events: Happening[]) =>
  readClock(historyOf(...events), { calendar: paris, targets: defaultTargets }, asOf);

const opened = cet('2026-02-02T16:00');
const asked = cet('2026-02-03T10:00');
const answered = cet('2026-02-05T20:00');
const approved = cet('2026-02-06T12:00');
const settled = shifted(approved, 2 * day);
const story: Happening[] = [
  ['received', opened],
  ['information_requested', asked, { from: 'customer' }],
  ['message_received', answered],
  ['approved', approved],
  ['refund_settled', settled],
];

describe('a claim on both clocks', () => {
  it('takes its customer wall time, and the team its own working time', () => {
    const { durations, total, moments } = read(shifted(settled, 9 * day), ...story)!.episodes[0]!;
    expect(durations.first_reply).toMatchObject({ customerMs: 18 * hour, teamMs: 2 * hour, pausedShare: 0 });
    expect(durations.decision).toMatchObject({ customerMs: 92 * hour, teamMs: 5 * hour });
    expect(durations.decision!.pausedShare).toBeCloseTo(58 / 92, 12);
    expect(durations.refund).toMatchObject({ customerMs: 92 * hour + 2 * day, teamMs: 5 * hour });
    expect(durations.payout).toMatchObject({ customerMs: 2 * day, teamMs: 0, pausedShare: 0 });
    expect(total.byParty).toEqual({
      team: 34 * hour,
      customer: 58 * hour,
      payment: 2 * day,
      merchant: 0,
      carrier: 0,
      time: 0,
    });
    expect(moments.decided).toEqual({ at: approved, by: 4 });
  });

  it('leaves undefined what has not happened', () => {
    const { standing, episodes } = read(asked, ...story)!;
    expect(standing).toMatchObject({ party: 'customer', request: 2 });
    expect(Object.keys(episodes[0]!.durations)).toEqual(['first_reply']);
    expect(read(opened, ...story)!.episodes[0]!.total.pausedShare).toBeUndefined();
    expect(read(shifted(opened, -1), ...story)).toBeUndefined();
  });

  it('counts a refund from the waking of a claim that came too early, and over a reopening', () => {
    const wakes = cet('2026-02-20T00:00');
    const early = read(
      cet('2026-03-30T00:00'),
      ['received', opened],
      ['parked', opened, { until: wakes }],
      ['woken', wakes],
      ['approved', shifted(wakes, day)],
      ['reopened', shifted(wakes, 2 * day)],
      ['approved', shifted(wakes, 3 * day)],
      ['refund_settled', shifted(wakes, 4 * day)],
    )!;
    expect(early.episodes[0]!.durations.decision!.customerMs).toBe(Date.parse(wakes) + day - Date.parse(opened));
    expect(early.episodes[0]!.durations.refund).toBeUndefined();
    expect(early.episodes[1]!.durations.refund!.customerMs).toBe(4 * day);
    expect(early.episodes[1]!.durations.decision!.customerMs).toBe(day);
    const refund = early.targets.filter(({ metric, state }) => metric === 'refund' && state !== 'cancelled');
    expect(refund).toMatchObject([{ episode: 2, state: 'met', from: wakes, elapsedMs: 4 * day }]);
  });
});
