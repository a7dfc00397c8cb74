import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  civilDateOf,
  dateText,
  dayNumber,
  instantAt,
  isInstant,
  isTimeZone,
  millisecondsOf,
  shiftInstant,
  startOfDay,
  toInstant,
} from '#domain/calendar.ts';

const zones = Intl.supportedValuesOf('timeZone');
const zoneArbitrary = fc.constantFrom(...zones, 'UTC', '+05:30');
const millisecondsArbitrary = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2080, 0, 1) });
const dayArbitrary = millisecondsArbitrary.map(at => Math.floor(at / 86_400_000));
const runs = { numRuns: 1500 };

describe('the same as Temporal, in every zone', () => {
  test('the civil day of an instant', () => {
    fc.assert(
      fc.property(zoneArbitrary, millisecondsArbitrary, (zone, at) => {
        const instant = instantAt(at);
        expect(civilDateOf(instant, zone)).toBe(
          Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString(),
        );
      }),
      runs,
    );
  });

  test('the start of a civil day', () => {
    fc.assert(
      fc.property(zoneArbitrary, dayArbitrary, (zone, day) => {
        expect(startOfDay(dateText(day), zone)).toBe(startByTemporal(dateText(day), zone));
      }),
      runs,
    );
  });

  test('the start of the days around every change of clocks', () => {
    fc.assert(
      fc.property(zoneArbitrary, millisecondsArbitrary, (zone, at) => {
        const change = Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(zone)
          .getTimeZoneTransition('next');
        if (change === null) return;
        for (const days of [-1, 0, 1, 2]) {
          const date = change.toPlainDate().add({ days }).toString();
          expect(startOfDay(date, zone), `${date} in ${zone}`).toBe(startByTemporal(date, zone));
        }
      }),
      runs,
    );
  });

  test('days later', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const date = dateText(day);
        expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
      }),
      runs,
    );
  });

  test('an ISO date-time with an offset', () => {
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(millisecondsArbitrary, offset, fc.integer({ min: 0, max: 9 }), (at, minutes, digits) => {
        const zone = `${minutes < 0 ? '-' : '+'}${new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16)}`;
        const text = Temporal.Instant.fromEpochMilliseconds(at).toString({
          timeZone: zone,
          fractionalSecondDigits: digits as 3,
        });
        expect(toInstant(text)).toBe(instantAt(Temporal.Instant.from(text).epochMilliseconds));
      }),
      runs,
    );
  });
});

test.each([
  ['2026-01-10', 'Europe/Paris', '2026-01-09T23:00:00.000Z'],
  ['2026-03-29', 'Europe/Paris', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Paris', '2026-03-29T22:00:00.000Z'],
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
])('%s in %s begins at %s', (date, zone, start) => {
  expect(startOfDay(date, zone)).toBe(start);
});

test('29 March 2026 lasts 23 hours in Paris', () => {
  const length =
    millisecondsOf(startOfDay('2026-03-30', 'Europe/Paris')) - millisecondsOf(startOfDay('2026-03-29', 'Europe/Paris'));
  expect(length).toBe(23 * 3_600_000);
});

test.each([
  ['2026-01-10T23:30Z', '2026-01-10T23:30:00.000Z'],
  ['2018-03-08T15:27:34Z', '2018-03-08T15:27:34.000Z'],
  ['2026-01-10t23:30:05,123456z', '2026-01-10T23:30:05.123Z'],
  ['2026-01-11T00:30:00+01:00', '2026-01-10T23:30:00.000Z'],
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
])('%s is the instant %s', (text, instant) => {
  expect(toInstant(text)).toBe(instant);
});

test.each([
  '',
  'now',
  '2026-01-10',
  '2026-01-10T23:30',
  '2026-02-30T00:00Z',
  '2026-13-01T00:00Z',
  '2026-01-10T24:00Z',
  '2026-01-10T23:60Z',
  '9999-12-31T23:59-05:00',
  '0000-01-01T00:00+01:00',
  '0000-06-01T00:00Z',
  '0001-01-01T00:00+01:00',
])('"%s" is no instant', text => {
  expect(() => toInstant(text)).toThrow(RangeError);
});

test.each([
  ['2026-01-10T23:30:00.000Z', true],
  ['2026-01-10T23:30:00Z', false],
  ['2026-02-30T00:00:00.000Z', false],
  ['0000-01-01T00:00:00.000Z', false],
  [5, false],
])('whether %s is in the form of an instant: %s', (value, is) => {
  expect(isInstant(value)).toBe(is);
});

test('instants shift, and what is none is refused', () => {
  expect(shiftInstant('2026-01-10T23:30:00.000Z', 86_400_000)).toBe('2026-01-11T23:30:00.000Z');
  expect(shiftInstant('2026-01-10T23:30:00.000Z', -1)).toBe('2026-01-10T23:29:59.999Z');
  expect(() => shiftInstant('soon', 1)).toThrow(/"soon" is not an instant/);
});

test.each(['2026-02-29', '2026-2-1', 'today', ''])('"%s" is no civil day', date => {
  expect(() => dayNumber(date)).toThrow(RangeError);
});

test.each([
  ['Europe/Paris', true],
  ['UTC', true],
  ['Mars/Olympus', false],
  ['', false],
])('time zone "%s": %s', (zone, known) => {
  expect(isTimeZone(zone)).toBe(known);
});

function startByTemporal(date: string, zone: string): string {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds).toISOString();
}
