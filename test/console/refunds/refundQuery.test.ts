import { expect, test } from 'vitest';
import { readRefundAddress, writeRefundAddress } from '#console/refunds/refundAddress.ts';
import { refundQuery } from '#console/refunds/refundQuery.ts';

const asked = (search: string) => Object.fromEntries(new URLSearchParams(refundQuery(readRefundAddress(search))));

test('days are asked for as they are: the API counts them as the house does', () => {
  expect(asked('?view=settled&settledFrom=2026-03-28&settledTo=2026-03-29')).toEqual({
    view: 'settled',
    settledFrom: '2026-03-28',
    settledTo: '2026-03-29',
    sort: '-settled',
    limit: '50',
  });
  expect(asked('?settledFrom=soon')).not.toHaveProperty('settledFrom');
});

test('days that a figure led here with are those of its zone', () => {
  expect(asked('?view=all&approvedFrom=2026-03-28&approvedTo=2026-03-29&zone=Europe/Paris')).toEqual({
    approvedFrom: '2026-03-28',
    approvedTo: '2026-03-29',
    zone: 'Europe/Paris',
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
