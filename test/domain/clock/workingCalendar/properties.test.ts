import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { difference, type Interval, intersection, lengthOf, union } from '#domain/clock/intervals.ts';
import { localMoment } from '#domain/clock/workingCalendar/localMoment.ts';
import { addWorkingTime, workingTimeBetween } from '#domain/clock/workingCalendar/workingTime.ts';
import { calendarOf, shifts, weekOf } from './calendarOf.ts';

const interval = fc.tuple(fc.nat(40), fc.nat(40)).map(([from, to]) => ({ from, to }));
const intervals = fc.array(interval, { maxLength: 6 });
const holds = (some: readonly Interval[], at: number) => some.some(({ from, to }) => from <= at && at < to);

describe('the algebra of intervals', () => {
  it('agrees with looking at every moment', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const results = [union(a, b), intersection(a, b), difference(a, b)] as const;
        let together = 0;
        for (let at = 0; at <= 41; at += 1) {
          const [inA, inB] = [holds(a, at), holds(b, at)];
          expect(results.map(result => holds(result, at))).toEqual([inA || inB, inA && inB, inA && !inB]);
          if (inA || inB) together += 1;
        }
        expect(lengthOf([...a, ...b])).toBe(together);
        for (const result of results) {
          for (const [i, { from, to }] of result.entries()) {
            expect(from).toBeLessThan(to);
            if (i > 0) expect(result[i - 1]!.to).toBeLessThan(from);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

const zones = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Santiago', 'UTC'];
const zone = fc.constantFrom(...zones);
const at = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 0, 1) });
const minuteMs = 60_000;

describe('working time in zones whose clocks change', () => {
  it('reads local times as Temporal does', () => {
    fc.assert(
      fc.property(zone, at, fc.nat(1440), (name, moment, minute) => {
        const near = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(name);
        const date = (near.getTimeZoneTransition('next') ?? near).toPlainDate();
        for (const days of [-1, 0, 1]) {
          const plain = date.add({ days });
          const expected = plain.toPlainDateTime().add({ minutes: minute }).toZonedDateTime(name).epochMilliseconds;
          const day = Temporal.PlainDate.from('1970-01-01').until(plain).days;
          expect(localMoment(day, minute * minuteMs, name), `${plain} ${minute} ${name}`).toBe(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  const week = weekOf('8:30-12 13-17:45', '22-24', '0-6');
  const exceptions = [{ date: '2026-03-30', hours: shifts('20-21') }];

  it('agrees with stepping through the minutes by the clock on the wall', () => {
    fc.assert(
      fc.property(zone, at, fc.nat(3 * 1440), (name, start, minutes) => {
        const calendar = calendarOf([{ validFrom: '2000-01-01', zone: name, week: weekOf('8:30-12 13-17:45') }]);
        const from = Math.floor(start / minuteMs) * minuteMs;
        const wall = new Intl.DateTimeFormat('en-GB', {
          timeZone: name,
          weekday: 'short',
          hour: '2-digit',
          minute: '2-digit',
        });
        let worked = 0;
        for (let now = from; now < from + minutes * minuteMs; now += 15 * minuteMs) {
          const step = Math.min(15 * minuteMs, from + minutes * minuteMs - now);
          for (let part = 0; part < step; part += minuteMs) if (works(wall, now + part)) worked += minuteMs;
        }
        expect(workingTimeBetween(calendar, instantAt(from), instantAt(from + minutes * minuteMs))).toBe(worked);
      }),
      { numRuns: 20 },
    );
  });

  it('is added and taken apart without a remainder', () => {
    fc.assert(
      fc.property(zone, at, fc.nat(100 * 3_600_000), fc.nat(30 * 86_400_000), (name, start, length, later) => {
        const calendar = calendarOf([{ validFrom: '2000-01-01', zone: name, week, exceptions }]);
        const from = instantAt(start);
        const end = addWorkingTime(calendar, from, length);
        expect(workingTimeBetween(calendar, from, end)).toBe(length);
        if (length > 0) expect(workingTimeBetween(calendar, from, instantAt(Date.parse(end) - 1))).toBe(length - 1);
        const middle = instantAt(start + later);
        const whole = workingTimeBetween(calendar, from, instantAt(start + 2 * later));
        const parts = [
          workingTimeBetween(calendar, from, middle),
          workingTimeBetween(calendar, middle, instantAt(start + 2 * later)),
        ];
        expect(parts[0]! + parts[1]!).toBe(whole);
      }),
      { numRuns: 200 },
    );
  });
});

/** Whether the clock on the wall shows a time at which is worked, Monday to Friday. */
function works(wall: Intl.DateTimeFormat, now: number): boolean {
  const [weekday, time] = wall.format(now).split(/,? /) as [string, string];
  if (weekday === 'Sat' || weekday === 'Sun') return false;
  return (time >= '08:30' && time < '12:00') || (time >= '13:00' && time < '17:45');
}
