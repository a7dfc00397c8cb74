import { expect, test } from 'vitest';
import { readRefundAddress, writeRefundAddress } from '#console/refunds/refundAddress.ts';
import { refundQuery } from '#console/refunds/refundQuery.ts';

const asked = (search: string) => Object.fromEntries(new URLSearchParams(refundQuery(readRefundAddress(search))));

test('days are the reader’s, the last one with all its hours', () => {
  expect(asked('?view=settled&settledFrom=2026-03-28&settledTo=2026-03-29')).toMatchObject({
    settledFrom: new Date(2026, 2, 28).toISOString(),
    settledTo: new Date(2026, 2, 30).toISOString(),
  });
  expect(asked('?settledFrom=soon')).not.toHaveProperty('settledFrom');
});

test('days that a figure led here with are those of its zone, which the API is not told', () => {
  expect(asked('?view=all&approvedFrom=2026-03-28&approvedTo=2026-03-29&zone=Europe/Paris')).toEqual({
    approvedFrom: '2026-03-27T23:00:00.000Z',
    approvedTo: '2026-03-29T22:00:00.000Z',
    sort: '-approved',
    limit: '50',
  });
});

test.each([
  [
    '?view=settled&zone=Europe%2FParis&settledTo=2026-03-29',
    '/refunds?view=settled&settledTo=2026-03-29&zone=Europe/Paris',
  ],
  ['?view=settled&zone=Europe/Paris&country=FR', '/refunds?view=settled&country=FR'],
  ['?view=settled&zone=Mars/Olympus&settledTo=2026-03-29', '/refunds?view=settled&settledTo=2026-03-29'],
])('%j is written %j', (search, written) => {
  expect(writeRefundAddress(readRefundAddress(search))).toBe(written);
});
