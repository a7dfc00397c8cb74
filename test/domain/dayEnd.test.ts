import { describe, expect, test } from 'vitest';
import { addDays, shiftInstant, startOfDay } from '#domain/calendar.ts';
import { dayZoneOf, lastDayOf } from '#domain/dayEnd.ts';

const house = 'Europe/Paris';
const lastOf = (day: string, zone: string) => shiftInstant(startOfDay(addDays(day, 1), zone), -1);

describe('the last day of a promise', () => {
  test('is that of the customer, wherever the house is', () => {
    const last = lastOf('2026-11-07', 'America/Sao_Paulo');
    expect(last).toBe('2026-11-08T02:59:59.999Z');
    expect(dayZoneOf(last, 'America/Sao_Paulo', house)).toBe('America/Sao_Paulo');
    expect(lastDayOf(last, 'America/Sao_Paulo', house)).toBe('2026-11-07');
    expect(lastDayOf(lastOf('2026-11-07', 'Asia/Tokyo'), 'Asia/Tokyo', house)).toBe('2026-11-07');
  });

  test.each(['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26'])(
    'stays the same around a change of clocks: %s',
    day => {
      expect(lastDayOf(lastOf(day, house), house, 'America/New_York')).toBe(day);
      expect(dayZoneOf(lastOf(day, house), house, 'America/New_York')).toBe(house);
    },
  );

  test('is that before the day that a zone begins at 01:00', () => {
    const last = lastOf('2018-11-03', 'America/Sao_Paulo');
    expect(last).toBe('2018-11-04T02:59:59.999Z');
    expect(lastDayOf(last, 'America/Sao_Paulo', house)).toBe('2018-11-03');
  });

  test('is a day of UTC for a customer whose zone was not known, and else one of the house', () => {
    expect(dayZoneOf('2026-11-07T23:59:59.999Z', null, house)).toBe('UTC');
    expect(lastDayOf('2026-11-07T23:59:59.999Z', undefined, house)).toBe('2026-11-07');
    expect(dayZoneOf('2026-11-07T23:59:59.999Z', 'America/Sao_Paulo', house)).toBe('UTC');
    expect(dayZoneOf(lastOf('2026-11-07', house), 'America/Sao_Paulo', house)).toBe(house);
  });

  test('is one of the house where it ends within a day', () => {
    expect(dayZoneOf('2026-11-07T23:30:00.000Z', 'America/Sao_Paulo', house)).toBeNull();
    expect(lastDayOf('2026-11-07T23:30:00.000Z', 'America/Sao_Paulo', house)).toBe('2026-11-08');
  });
});
