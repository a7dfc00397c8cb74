import { expect, it } from 'vitest';
import { nextReport, type ReportSchedule, reportPeriod } from '#domain/reports/nextReport.ts';

const paris = { weekday: 1, hour: 8, zone: 'Europe/Paris' } as const;

it.each<[ReportSchedule['rhythm'], Partial<ReportSchedule>, string, string]>([
  ['daily', {}, '2026-03-02T06:59:59.999Z', '2026-03-02T07:00:00.000Z'],
  ['daily', {}, '2026-03-02T07:00:00.000Z', '2026-03-03T07:00:00.000Z'],
  ['weekly', {}, '2026-03-02T07:00:00.000Z', '2026-03-09T07:00:00.000Z'],
  ['weekly', { weekday: 7 }, '2026-03-02T07:00:00.000Z', '2026-03-08T07:00:00.000Z'],
  // Summer time has begun: 8 o'clock in Paris is 06:00 UTC.
  ['weekly', {}, '2026-03-24T00:00:00.000Z', '2026-03-30T06:00:00.000Z'],
  ['monthly', {}, '2026-03-01T08:00:00.000Z', '2026-04-01T06:00:00.000Z'],
  ['monthly', {}, '2026-12-02T08:00:00.000Z', '2027-01-01T07:00:00.000Z'],
  // The hour from 2 to 3 does not come on 29 March, and comes twice on 25 October.
  ['daily', { hour: 2 }, '2026-03-28T12:00:00.000Z', '2026-03-29T01:00:00.000Z'],
  ['daily', { hour: 2 }, '2026-10-24T12:00:00.000Z', '2026-10-25T00:00:00.000Z'],
  ['daily', { hour: 2 }, '2026-10-25T00:00:00.000Z', '2026-10-26T01:00:00.000Z'],
  ['daily', { zone: 'Pacific/Auckland' }, '2026-03-02T07:00:00.000Z', '2026-03-02T19:00:00.000Z'],
])('a %s report (%j) is due after %s at %s', (rhythm, part, after, due) => {
  expect(nextReport({ ...paris, rhythm, ...part }, after)).toBe(due);
});

it.each([
  ['daily', '2026-03-02', '2026-03-01', '2026-03-01'],
  ['weekly', '2026-03-02', '2026-02-23', '2026-03-01'],
  ['monthly', '2026-03-01', '2026-02-01', '2026-02-28'],
  ['monthly', '2027-01-17', '2026-12-01', '2026-12-31'],
] as const)('a %s report on %s speaks of whole days that are over', (rhythm, today, from, to) => {
  expect(reportPeriod(rhythm, today)).toEqual({ from, to });
});
