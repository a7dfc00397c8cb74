import { expect, it } from 'vitest';
import { shareInterval } from '#domain/clock/figures/shareInterval.ts';

it('is that of Wilson as Newcombe tabulates it (1998, Statist. Med. 17: 857-872, table I, method 3)', () => {
  const written = (count: number, n: number) => Object.values(shareInterval(count, n)!).map(value => value.toFixed(4));
  expect(written(81, 263)).toEqual(['0.2553', '0.3662']);
  expect(written(15, 148)).toEqual(['0.0624', '0.1605']);
  expect(written(0, 20)).toEqual(['0.0000', '0.1611']);
  expect(written(1, 29)).toEqual(['0.0061', '0.1718']);
});

it('reaches 0 and 1 where nobody or everybody is counted, and not further', () => {
  expect(shareInterval(0, 20)).toEqual({ lower: 0, upper: expect.closeTo(0.161125, 6) });
  expect(shareInterval(20, 20)).toEqual({ lower: expect.closeTo(0.838875, 6), upper: 1 });
});

it('is wider for less certainty about more, undefined of nothing, and refuses what is no count', () => {
  const [wide, narrow] = [shareInterval(5, 10, 0.99)!, shareInterval(5, 10, 0.8)!];
  expect(wide.upper - wide.lower).toBeGreaterThan(narrow.upper - narrow.lower);
  expect(shareInterval(0, 0)).toBeUndefined();
  expect(() => shareInterval(3, 2)).toThrow('count: 3 is not from 0 to 2');
});
