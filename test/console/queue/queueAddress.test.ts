import { describe, expect, test } from 'vitest';
import { changeQueue, readQueueAddress, writeQueueAddress } from '#console/queue/queueAddress.ts';

describe('the address of the queue', () => {
  test.each([
    ['', '/claims?view=todo'],
    ['?view=mine', '/claims?view=mine'],
    ['?view=decided&sort=-decided', '/claims?view=decided'],
    ['?view=decided&sort=amount', '/claims?view=decided&sort=amount'],
    ['?reason=wrong_size,customs&country=FR', '/claims?view=todo&reason=wrong_size,customs&country=FR'],
    [
      '?view=todo&openedFrom=2026-01-31&amountFrom=100&currency=EUR',
      '/claims?view=todo&openedFrom=2026-01-31&amountFrom=100&currency=EUR',
    ],
    ['?q=marie%20d', '/claims?view=all&q=marie+d'],
    ['?view=todo&after=abc&page=3', '/claims?view=todo&after=abc&page=3'],
    ['?view=nonsense&sort=nonsense&page=7&other=1', '/claims?view=todo'],
    ['?view=todo&reason=', '/claims?view=todo'],
    [
      '?zone=America%2FLima&openAt=2026-03-01&country=PE',
      '/claims?view=todo&country=PE&openAt=2026-03-01&zone=America/Lima',
    ],
    ['?zone=America/Lima&reason=customs', '/claims?view=todo&reason=customs'],
    ['?zone=Mars/Olympus&openAt=2026-03-01', '/claims?view=todo&openAt=2026-03-01'],
    ['?view=all&target=refund', '/claims?view=all&target=refund'],
    ['?view=all&target=refund&sort=-opened', '/claims?view=all&target=refund&sort=-opened'],
    ['?view=all&target=refund&sort=-target', '/claims?view=all&target=refund&sort=-target'],
    ['?view=all&sort=-target', '/claims?view=all'],
  ])('%j is written %j', (search, written) => {
    expect(writeQueueAddress(readQueueAddress(search))).toBe(written);
  });

  test('a change leads to the first page and keeps the rest', () => {
    const address = readQueueAddress('?view=waiting&reason=customs&sort=amount&after=abc&page=3');
    expect(changeQueue(address, { sort: '-amount' })).toBe('/claims?view=waiting&reason=customs&sort=-amount');
  });

  test('a promise that is asked for is what is sorted by, until another order is chosen', () => {
    const address = readQueueAddress('?view=all&target=refund&standing=missed');
    expect(address.sort).toBe('target');
    expect(changeQueue(address, { filters: {} })).toBe('/claims?view=all');
    expect(readQueueAddress('?view=all&sort=target').sort).toBe('-opened');
  });

  test('an amount or a currency that is none is left out', () => {
    const { filters } = readQueueAddress('?amountFrom=5&amountTo=1e3&currency=E');
    expect(filters).toEqual({ amountFrom: '5' });
    expect(readQueueAddress('?amountTo=1000&currency=EUR').filters).toEqual({ amountTo: '1000', currency: 'EUR' });
  });

  test('a page without a cursor is the first', () => {
    expect(readQueueAddress('?page=9')).toMatchObject({ page: 1, after: undefined });
    expect(readQueueAddress('?after=x&page=zero')).toMatchObject({ page: 2, after: 'x' });
  });
});
