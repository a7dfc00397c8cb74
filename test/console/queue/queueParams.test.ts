import { expect, test } from 'vitest';
import { claimQuery } from '#console/data/claimQuery.ts';
import { readQueueAddress } from '#console/queue/queueAddress.ts';
import { queueParams } from '#console/queue/queueParams.ts';

const asked = (search: string) => new URLSearchParams(claimQuery(queueParams(readQueueAddress(search))));

test('the API is asked for the view, the filters, the order and the page', () => {
  const query = asked('?view=waiting&reason=customs,other&sort=-amount&after=cursor&page=2');
  expect(Object.fromEntries(query)).toEqual({
    view: 'waiting',
    reason: 'customs,other',
    sort: '-amount',
    limit: '50',
    after: 'cursor',
  });
});

test('a search looks in every view', () => {
  expect(Object.fromEntries(asked('?q=C-10428'))).toEqual({ q: 'C-10428', sort: '-opened', limit: '50' });
});

test('a period takes in the whole of its last day, where the reader is', () => {
  const query = asked('?openedFrom=2026-03-28&openedTo=2026-03-29');
  expect(query.get('openedFrom')).toBe(new Date(2026, 2, 28).toISOString());
  expect(query.get('openedTo')).toBe(new Date(2026, 2, 30).toISOString());
});

test('days that a figure led here with begin and end where the figure was counted', () => {
  const query = asked(
    '?openedFrom=2026-03-28&openedTo=2026-03-29&zone=America/Santiago&dueTo=2026-04-04&target=refund',
  );
  expect(query.get('openedFrom')).toBe('2026-03-28T03:00:00.000Z');
  expect(query.get('openedTo')).toBe('2026-03-30T03:00:00.000Z');
  expect(query.get('dueTo')).toBe('2026-04-05T04:00:00.000Z');
  expect(query.has('zone')).toBe(false);
});

test('a day that is none is not asked for', () => {
  expect(asked('?openedFrom=soon').has('openedFrom')).toBe(false);
});
