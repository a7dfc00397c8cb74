import { beforeEach, expect, test } from 'vitest';
import { layTrail, placeOnTrail, type QueueTrail, readTrail } from '#console/queue/queueTrail.ts';

const page = (ids: number[], first: number, next: string | null, list = '/claims?view=todo'): QueueTrail => ({
  back: list,
  list,
  ids,
  first,
  next,
  total: 4,
  totalIsExact: true,
});

beforeEach(() => sessionStorage.clear());

test('a claim knows its place and its neighbours', () => {
  layTrail(page([30, 10, 20], 1, 'c'));
  expect(placeOnTrail(readTrail(), 10)).toEqual({ position: 2, previous: 30, next: 20 });
  expect(placeOnTrail(readTrail(), 30)).toEqual({ position: 1, previous: undefined, next: 10 });
  expect(placeOnTrail(readTrail(), 99)).toBeUndefined();
});

test('the following page of the same list goes on where the first ended', () => {
  layTrail(page([30, 10], 1, 'c'));
  layTrail(page([20, 40], 3, null));
  expect(placeOnTrail(readTrail(), 20)).toEqual({ position: 3, previous: 10, next: 40 });
  expect(readTrail()?.next).toBeNull();
});

test('another list, or the same one from its beginning, replaces it', () => {
  layTrail(page([30, 10], 1, 'c'));
  layTrail(page([50], 3, null, '/claims?view=mine'));
  expect(readTrail()?.ids).toEqual([50]);
  layTrail(page([30], 1, null));
  layTrail(page([30, 31], 1, null));
  expect(readTrail()?.ids).toEqual([30, 31]);
});

test('nothing, or something unreadable, is no trail', () => {
  expect(readTrail()).toBeUndefined();
  sessionStorage.setItem('quittance.trail', '{');
  expect(readTrail()).toBeUndefined();
});
