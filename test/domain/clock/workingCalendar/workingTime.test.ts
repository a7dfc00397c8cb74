import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf, type Instant, startOfDay, toInstant } from '#domain/calendar.ts';
import { defaultCalendars } from '#domain/clock/workingCalendar/defaultCalendars.ts';
import { addWorkingDays, addWorkingTime, workingTimeBetween } from '#domain/clock/workingCalendar/workingTime.ts';
import { calendarOf, paris, shifts, weekOf } from './calendarOf.ts';

const hour = 3_600_000;
const cet = (local: string): Instant => toInstant(`${local}:00+01:00`);
const cest = (local: string): Instant => toInstant(`${local}:00+02:00`);

describe('the golden vectors', () => {
  it.each([defaultCalendars[0], paris])('an hour over a weekend, also where the clocks change in it', calendar => {
    expect(addWorkingTime(calendar, cet('2026-01-30T16:30'), hour)).toBe(cet('2026-02-02T09:30'));
    expect(addWorkingTime(calendar, cet('2026-03-27T16:30'), hour)).toBe(cest('2026-03-30T09:30'));
  });

  it('29 March 2026 has 23 hours in Paris, 25 October 25', () => {
    const always = calendarOf([
      { validFrom: '2000-01-01', zone: 'Europe/Paris', week: weekOf('0-24', '0-24', '0-24') },
    ]);
    expect(workingTimeBetween(always, cet('2026-03-29T00:00'), cest('2026-03-30T00:00'))).toBe(23 * hour);
    expect(workingTimeBetween(always, cest('2026-10-25T00:00'), cet('2026-10-26T00:00'))).toBe(25 * hour);
    expect(addWorkingTime(always, cet('2026-03-28T12:00'), 24 * hour)).toBe(cest('2026-03-29T13:00'));
  });
});

describe('civil days', () => {
  it.each([
    ['UTC', '2026-03-26', '2026-03-26T00:00:00.000Z'],
    ['Europe/Paris', '2026-03-27', '2026-03-26T23:00:00.000Z'],
  ])('75 of them after a payment lead in %s to %s', (zone, day, start) => {
    const first = addDays(civilDateOf('2026-01-10T23:30:00.000Z', zone), 75);
    expect([first, startOfDay(first, zone)]).toEqual([day, start]);
  });
});

describe('working time', () => {
  const split = calendarOf([
    {
      validFrom: '2000-01-01',
      zone: 'Europe/Paris',
      week: weekOf('14-18 9-12:30', '10-12'),
      exceptions: [
        { date: '2026-05-01', hours: [], name: 'Fête du Travail' },
        { date: '2026-05-03', hours: shifts('10-16') },
      ],
    },
  ]);

  it('knows split shifts, days off and days with other hours', () => {
    const between = (from: string, to: string) => workingTimeBetween(split, cest(from), cest(to)) / hour;
    expect(between('2026-04-30T12:00', '2026-04-30T15:00')).toBe(1.5);
    expect(between('2026-05-01T00:00', '2026-05-02T00:00')).toBe(0);
    expect(between('2026-05-02T00:00', '2026-05-04T00:00')).toBe(2 + 6);
    expect(between('2026-04-27T00:00', '2026-05-04T00:00')).toBe(4 * 7.5 + 2 + 6);
    expect(between('2026-04-30T15:00', '2026-04-30T12:00')).toBe(0);
  });

  it('is added up to the very end of a shift, and no further', () => {
    expect(addWorkingTime(split, cest('2026-04-30T12:00'), hour / 2)).toBe(cest('2026-04-30T12:30'));
    expect(addWorkingTime(split, cest('2026-04-30T12:00'), hour / 2 + 1)).toBe('2026-04-30T12:00:00.001Z');
    expect(addWorkingTime(split, cest('2026-05-01T08:00'), 0)).toBe(cest('2026-05-01T08:00'));
    expect(() => addWorkingTime(split, cest('2026-05-01T08:00'), -1)).toThrow(/-1 is not 0 or more/);
  });

  it('reads a skipped time with the offset before, a repeated one as the first', () => {
    const night = calendarOf([{ validFrom: '2000-01-01', zone: 'Europe/Paris', week: weekOf('9-17', '', '1-2:30') }]);
    const of = (date: string) => workingTimeBetween(night, `${date}T12:00:00.000Z`, `${date}T23:59:59.999Z`);
    expect(of('2026-03-28')).toBe(0);
    const sunday = (date: string) =>
      workingTimeBetween(night, toInstant(`${date}T00:00+01:00`), toInstant(`${date}T12:00Z`)) / hour;
    expect(sunday('2026-03-22')).toBe(1.5);
    expect(sunday('2026-03-29')).toBe(1.5);
    expect(workingTimeBetween(night, cest('2026-10-25T00:00'), cest('2026-10-25T02:30')) / hour).toBe(1.5);
    expect(workingTimeBetween(night, cest('2026-10-25T02:30'), cet('2026-10-25T12:00'))).toBe(0);
  });

  it('gives up on a calendar that has been closed for good', () => {
    const gone = calendarOf([
      {
        validFrom: '2000-01-01',
        zone: 'UTC',
        week: { ...weekOf(''), monday: shifts('9-10') },
        exceptions: Array.from({ length: 600 }, (_, i) => ({
          date: new Date(Date.UTC(2026, 0, 5 + 7 * i)).toISOString().split('T')[0],
          hours: [],
        })),
      },
    ]);
    expect(() => addWorkingTime(gone, '2026-01-05T00:00:00.000Z', 1)).toThrow(/calendar "team" has not 1 ms/);
  });
});

describe('working days', () => {
  it.each([
    ['2026-01-28T10:15', 1, '2026-01-29T10:15'],
    ['2026-01-30T16:30', 1, '2026-02-02T16:30'],
    ['2026-01-31T11:00', 1, '2026-02-03T09:00'],
    ['2026-01-28T20:00', 1, '2026-01-30T09:00'],
    ['2026-01-28T17:00', 1, '2026-01-30T09:00'],
    ['2026-01-28T09:00', 5, '2026-02-04T09:00'],
  ])('%s and %i of them is %s', (from, days, to) => {
    expect(addWorkingDays(paris, cet(from), days)).toBe(cet(to));
    expect(workingTimeBetween(paris, cet(from), cet(to))).toBe(days * 8 * hour);
  });

  it('keep the time of day over a change of clocks', () => {
    expect(addWorkingDays(paris, cet('2026-03-27T16:30'), 1)).toBe(cest('2026-03-30T16:30'));
  });
});

describe('versions', () => {
  const first = { validFrom: '2020-01-01', zone: 'Europe/Paris', week: weekOf('9-17') };
  const longer = { validFrom: '2026-02-02', zone: 'Europe/Paris', week: weekOf('8-18'), exceptions: [] };
  const [before, after] = [calendarOf([first]), calendarOf([first, longer])];

  it('hold from their first day on, and change nothing before it', () => {
    const until = cet('2026-02-02T00:00');
    expect(workingTimeBetween(after, cet('2026-01-01T00:00'), until)).toBe(
      workingTimeBetween(before, cet('2026-01-01T00:00'), until),
    );
    expect(workingTimeBetween(after, until, cet('2026-02-03T00:00'))).toBe(10 * hour);
    expect(workingTimeBetween(before, cet('2019-12-02T00:00'), cet('2019-12-03T00:00'))).toBe(8 * hour);
  });

  it('may move to another zone: each moment is judged by the version that holds then', () => {
    const moved = calendarOf([first, { ...longer, zone: 'America/New_York' }]);
    const at = (utc: string) => toInstant(`${utc}Z`);
    // In New York 2 February begins at 05:00 UTC, when Paris would be at work from 8:00 UTC on.
    expect(workingTimeBetween(moved, at('2026-02-01T23:00'), at('2026-02-02T13:00'))).toBe(0);
    expect(workingTimeBetween(moved, at('2026-02-02T13:00'), at('2026-02-03T05:00'))).toBe(10 * hour);
  });
});
