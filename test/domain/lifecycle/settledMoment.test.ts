import { describe, expect, it } from 'vitest';
import { settledMoment } from '#domain/lifecycle/settledMoment.ts';

const zone = 'Europe/Paris';
const earliest = '2026-03-20T13:00:00.000Z';
const now = '2026-03-31T08:00:00.000Z';
const momentOf = (day: string, part: Partial<Parameters<typeof settledMoment>[1]> = {}) =>
  settledMoment(day, { zone, earliest, now, ...part });

describe('a settlement of which only the day is known', () => {
  it('counts from the middle of that day in the zone', () => {
    expect(momentOf('2026-03-24')).toBe('2026-03-24T11:00:00.000Z');
    expect(momentOf('2026-03-24', { zone: 'America/New_York' })).toBe('2026-03-24T16:00:00.000Z');
    // The day on which clocks go forward is an hour short in its morning.
    expect(momentOf('2026-03-29')).toBe('2026-03-29T11:00:00.000Z');
  });

  it('is neither before what it followed nor after now, on the same day', () => {
    expect(momentOf('2026-03-20')).toBe(earliest);
    expect(momentOf('2026-03-31')).toBe(now);
    const today = { now: '2026-03-20T14:00:00.000Z' };
    expect(momentOf('2026-03-20', { ...today, earliest: '2026-03-20T09:00:00.000Z' })).toBe('2026-03-20T11:00:00.000Z');
  });

  it('is not on a day that is over before, or has not begun', () => {
    expect(momentOf('2026-03-19')).toBeUndefined();
    expect(momentOf('2026-04-01')).toBeUndefined();
    // It is already the first of April in Tokyo, and the approval there fell on the 20th at 22:00.
    expect(momentOf('2026-04-01', { zone: 'Asia/Tokyo', now: '2026-03-31T16:00:00.000Z' })).toBe(
      '2026-03-31T16:00:00.000Z',
    );
  });
});
