import { expect, it } from 'vitest';
import { workingCalendarSchema } from '#domain/clock/workingCalendar/workingCalendarSchema.ts';
import { shifts, weekOf } from './calendarOf.ts';

const version = { validFrom: '2026-01-01', zone: 'Europe/Paris', week: weekOf('9-12 13-17') };
const reject = (versions: unknown[], id: unknown = 'team') => {
  const { error } = workingCalendarSchema.safeParse({ id, name: 'Team', versions });
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};
const monday = (text: string) => [{ ...version, week: { ...version.week, monday: shifts(text) } }];

it('takes hours in any order, also such that touch', () => {
  expect(reject(monday('13-17 9-13'))).toBeUndefined();
  expect(reject(monday('0-24'))).toBeUndefined();
});

it.each<[string, unknown[], string]>([
  ['overlapping shifts', monday('9-13 12:30-17'), 'versions.0.week.monday.1.start: 12:30-17:00 overlaps 09:00-13:00'],
  ['the same shift twice', monday('9-13 9-13'), 'versions.0.week.monday.1.start: 09:00-13:00 overlaps 09:00-13:00'],
  [
    'an end before its start',
    monday('22-6'),
    'versions.0.week.monday.0.end: 06:00 is before its start, 22:00: split a shift over midnight in two, at 24:00',
  ],
  ['a shift without length', monday('9-9'), 'versions.0.week.monday.0.end: ends when it starts, at 09:00'],
  [
    'a time that no clock shows',
    monday('9-25'),
    'versions.0.week.monday.0.end: must be a time of day as HH:mm, 00:00 to 24:00',
  ],
  [
    'a time after the end of the day',
    monday('9-24:30'),
    'versions.0.week.monday.0.end: must be a time of day as HH:mm, 00:00 to 24:00',
  ],
  ['an unknown zone', [{ ...version, zone: 'Mars/Olympus' }], 'versions.0.zone: "Mars/Olympus" is no IANA time zone'],
  ['a week without hours', [{ ...version, week: weekOf('') }], 'versions.0.week: has no working hours on any day'],
  [
    'a day that is none',
    [{ ...version, exceptions: [{ date: '2026-02-30', hours: [] }] }],
    'versions.0.exceptions.0.date: "2026-02-30" is not a civil day as YYYY-MM-DD',
  ],
  [
    'a day told twice',
    [
      {
        ...version,
        exceptions: [
          { date: '2026-05-01', hours: [] },
          { date: '2026-05-01', hours: shifts('9-10') },
        ],
      },
    ],
    'versions.0.exceptions.1.date: 2026-05-01 is there twice',
  ],
  [
    'overlapping hours of one day',
    [{ ...version, exceptions: [{ date: '2026-05-01', hours: shifts('9-12 11-13') }] }],
    'versions.0.exceptions.0.hours.1.start: 11:00-13:00 overlaps 09:00-12:00',
  ],
  [
    'versions out of order',
    [version, { ...version, validFrom: '2025-01-01' }],
    'versions.1.validFrom: 2025-01-01 does not come after 2026-01-01, the version before it',
  ],
  ['no version', [], 'versions: a calendar needs a version'],
])('refuses %s, naming field and reason', (_what, versions, complaint) => {
  expect(reject(versions)).toEqual([complaint]);
});
