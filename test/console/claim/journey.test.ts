import { expect, test } from 'vitest';
import { daysBetween } from '#console/claim/order/journey.ts';

test('days between two moments are those of their dates where the customer is', () => {
  const from = '2026-08-18T20:00:00.000Z';
  const to = '2026-08-21T06:00:00.000Z';
  expect(daysBetween(from, to, 'Europe/Paris')).toBe(3);
  expect(daysBetween(from, to, 'Asia/Tokyo')).toBe(2);
  expect(daysBetween('2026-11-22T01:00:00.000Z', '2026-11-22T22:00:00.000Z', 'Europe/Paris')).toBe(0);
});
