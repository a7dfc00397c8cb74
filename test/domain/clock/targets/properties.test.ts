import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { readClock } from '#domain/clock/readClock.ts';
import type { Target } from '#domain/clock/targets/target.ts';
import { metricNames, targetPolicySchema } from '#domain/clock/targets/targetPolicySchema.ts';
import { randomHistory } from '../randomHistory.ts';
import { calendarOf, weekOf } from '../workingCalendar/calendarOf.ts';

const opened = Date.UTC(2026, 2, 27, 8, 7, 0, 123);
const hour = 3_600_000;
const thresholds = { customer: 2.5 * hour, team: hour };
const calendar = calendarOf([{ validFrom: '2000-01-01', zone: 'Europe/Paris', week: weekOf('8-10:30 11-18') }]);
const policy = targetPolicySchema.parse([
  {
    version: 1,
    effectiveFrom: '2000-01-01T00:00:00.000Z',
    targets: metricNames.flatMap(metric => [
      { metric, clock: 'customer', threshold: { kind: 'duration', hours: thresholds.customer / hour } },
      { metric, clock: 'team', threshold: { kind: 'duration', hours: thresholds.team / hour } },
    ]),
  },
]);
const lives = [fc.array(fc.nat(), { maxLength: 14 }), fc.nat(200), fc.nat(1000)] as const;

describe('on random histories', () => {
  it('a target is missed exactly when more than its threshold has passed, and has a date exactly when it runs', () => {
    fc.assert(
      fc.property(lives[0], lives[1], (draws, later) => {
        const { events, now } = randomHistory(draws, opened);
        const asOf = instantAt(now + later * 60_000);
        for (const target of readClock(events, { calendar, targets: policy }, asOf)!.targets) {
          expect(soundness(target, asOf), JSON.stringify(target)).toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it('what runs is missed at the moment that was told, if nothing else happens, and not before', () => {
    fc.assert(
      fc.property(...lives, (draws, later, part) => {
        const { events, now } = randomHistory(draws, opened);
        const asOf = instantAt(opened + Math.floor(((now + later * 60_000 - opened) * part) / 1000));
        const known = events.filter(({ at }) => at <= asOf);
        const stateAt = ({ metric, clock, episode }: Target, at: string) =>
          readClock(known, { calendar, targets: policy }, at)!.targets.find(
            other => other.metric === metric && other.clock === clock && other.episode === episode,
          )!.state;
        for (const target of readClock(known, { calendar, targets: policy }, asOf)!.targets) {
          if (target.state !== 'active' || target.lateFrom === undefined) continue;
          expect(stateAt(target, instantAt(Date.parse(target.lateFrom) - 1))).toBe('active');
          expect(stateAt(target, target.lateFrom)).toBe('missed_open');
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

/** What is wrong with a target; nothing is an empty text. */
function soundness({ state, clock, elapsedMs, leftMs, dueAt, lateFrom, to, from }: Target, asOf: string): string {
  const missed = state === 'missed_open' || state === 'missed_closed';
  const over = elapsedMs !== undefined && elapsedMs > thresholds[clock];
  if (state !== 'cancelled' && missed !== over) return 'missed is not what took longer than the threshold';
  if (to === undefined ? state === 'met' : state !== 'met' && state !== 'missed_closed') return 'an end';
  if (missed && !(dueAt! < lateFrom! && lateFrom! <= (to ?? asOf))) return 'missed before it was late';
  if (state === 'met' && !(to! < lateFrom!)) return 'met too late';
  if (state === 'active' && lateFrom !== undefined && lateFrom <= asOf) return 'active and late';
  if (state === 'active' && clock === 'customer' && lateFrom === undefined) return 'it runs, and has no date';
  if ((state === 'paused' || state === 'cancelled') && (dueAt ?? lateFrom) !== undefined) return 'a date';
  if ((state === 'active' || state === 'paused') && !(leftMs! >= 0)) return 'nothing is left';
  if (from !== undefined && from > asOf) return 'it begins later';
  return '';
}
