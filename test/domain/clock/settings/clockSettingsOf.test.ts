import { expect, it } from 'vitest';
import { clockSettings } from '#domain/clock/clockSettings.ts';
import { clockSettingsOf } from '#domain/clock/settings/clockSettingsOf.ts';
import { type SettingChange, settingSchemas } from '#domain/clock/settings/settingChange.ts';
import { targetsInForce } from '#domain/clock/targets/targetPolicySchema.ts';
import type { CalendarVersion } from '#domain/clock/workingCalendar/workingCalendarSchema.ts';
import { workingTimeBetween } from '#domain/clock/workingCalendar/workingTime.ts';

const hour = 3_600_000;
const monday = '2026-03-02';

const week = (...shifts: { start: string; end: string }[]): CalendarVersion['week'] => ({
  monday: shifts,
  tuesday: shifts,
  wednesday: shifts,
  thursday: shifts,
  friday: shifts,
  saturday: [],
  sunday: [],
});
const morning = week({ start: '08:00', end: '12:00' });
const long = week({ start: '08:00', end: '12:00' }, { start: '13:00', end: '19:00' });

const hours = (version: number, at: string, validFrom: string, days: CalendarVersion['week'], past = false) =>
  ({
    kind: 'calendar',
    version,
    at,
    from: `${validFrom}T00:00:00.000Z`,
    past,
    value: { name: 'Ours', hours: { validFrom, zone: 'UTC', week: days, exceptions: [] } },
  }) satisfies SettingChange;
const worked = (changes: SettingChange[], day: string) =>
  workingTimeBetween(clockSettingsOf(changes).calendar, `${day}T00:00:00.000Z`, `${day}T23:59:59.999Z`) / hour;

it('is what Quittance comes with while nobody has said otherwise', () => {
  expect(clockSettingsOf([])).toEqual(clockSettings);
});

it('lets hours hold from their day on, and leaves the days before as they were', () => {
  const changes = [hours(2, '2026-03-03T10:00:00.000Z', '2026-03-05', morning)];
  expect([monday, '2026-03-04', '2026-03-05', '2026-03-06'].map(day => worked(changes, day))).toEqual([8, 8, 4, 4]);
});

it('replaces hours that were to hold from the same day, and keeps those of later days', () => {
  const changes = [
    hours(2, '2026-03-03T10:00:00.000Z', '2026-03-06', morning),
    hours(3, '2026-03-03T11:00:00.000Z', '2026-03-05', long),
    hours(4, '2026-03-03T12:00:00.000Z', '2026-03-05', morning),
    hours(5, '2026-03-03T13:00:00.000Z', '2026-03-06', long),
  ];
  expect(['2026-03-04', '2026-03-05', '2026-03-06'].map(day => worked(changes, day))).toEqual([8, 4, 10]);
});

it('reaches back only by a recompute, which replaces what was said for the time between', () => {
  const written = [
    hours(2, '2026-03-02T10:00:00.000Z', '2026-03-04', morning),
    hours(3, '2026-03-09T10:00:00.000Z', '2026-03-10', long),
    hours(4, '2026-03-09T11:00:00.000Z', '2026-04-01', morning),
  ];
  const again = hours(5, '2026-03-12T10:00:00.000Z', '2026-03-03', long, true);
  const days = [monday, '2026-03-03', '2026-03-05', '2026-03-11', '2026-04-01'];
  expect(days.map(day => worked(written, day))).toEqual([8, 8, 4, 10, 4]);
  expect(days.map(day => worked([...written, again], day))).toEqual([8, 10, 10, 10, 4]);
});

it('judges what started before new targets by the old ones, unless they are recomputed', () => {
  const targets = (version: number, from: string, days: number, past = false): SettingChange => ({
    kind: 'targets',
    version,
    at: '2026-03-10T10:00:00.000Z',
    from,
    past,
    value: [{ metric: 'decision', clock: 'customer', threshold: { kind: 'days', days } }],
  });
  const daysFor = (changes: SettingChange[], startedAt: string) =>
    targetsInForce(clockSettingsOf(changes).targets, startedAt)?.targets.find(({ metric }) => metric === 'decision')
      ?.threshold;
  const forward = [targets(2, '2026-03-10T10:00:00.000Z', 5)];
  expect(daysFor(forward, '2026-03-10T09:59:59.999Z')).toEqual({ kind: 'days', days: 7 });
  expect(daysFor(forward, '2026-03-10T10:00:00.000Z')).toEqual({ kind: 'days', days: 5 });
  const back = [...forward, targets(3, '2026-03-01T00:00:00.000Z', 5, true)];
  expect(daysFor(back, '2026-03-05T00:00:00.000Z')).toEqual({ kind: 'days', days: 5 });
  expect(daysFor(back, '2026-02-28T00:00:00.000Z')).toEqual({ kind: 'days', days: 7 });
});

it('takes the last margin', () => {
  const margin = (version: number, value: { hours: number }): SettingChange => {
    const at = '2026-03-10T10:00:00.000Z';
    return { kind: 'due_soon', version, at, from: at, past: false, value };
  };
  expect(clockSettingsOf([margin(2, { hours: 12 }), margin(3, { hours: 48 })]).dueSoonMs).toBe(48 * hour);
});

it.each([
  ['due_soon', { hours: 0 }, 'hours', 'must be at least 1 hour'],
  ['due_soon', { hours: 337 }, 'hours', 'must be at most 336 hours, two weeks'],
  ['calendar', { name: ' ', hours: hours(2, '', monday, morning).value.hours }, 'name', 'must not be empty'],
  [
    'calendar',
    { name: 'Ours', hours: { ...hours(2, '', monday, morning).value.hours, zone: 'Europe/Pari' } },
    'hours.zone',
    '"Europe/Pari" is no IANA time zone',
  ],
  [
    'calendar',
    {
      name: 'Ours',
      hours: {
        ...hours(2, '', monday, morning).value.hours,
        week: week({ start: '08:00', end: '12:00' }, { start: '11:00', end: '13:00' }),
      },
    },
    'hours.week.monday.1.start',
    '11:00-13:00 overlaps 08:00-12:00',
  ],
  [
    'targets',
    [{ metric: 'decision', clock: 'customer', threshold: { kind: 'days', days: 366 } }],
    '0.threshold.days',
    'must be at most 365 days',
  ],
  [
    'targets',
    [{ metric: 'payout', clock: 'customer', threshold: { kind: 'days', days: 3 } }],
    '',
    "needs a decision on the customer's clock, in days or hours",
  ],
] as const)('refuses %s %j, naming the field', (kind, value, field, reason) => {
  const issue = settingSchemas[kind].safeParse(value).error?.issues[0];
  expect([issue?.path.join('.'), issue?.message]).toEqual([field, reason]);
});
