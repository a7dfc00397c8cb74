import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeOf } from '#domain/clock/figures/changeOf.ts';
import { changeOfCount } from '#domain/clock/figures/changeOfCount.ts';
import { shareInterval } from '#domain/clock/figures/shareInterval.ts';

const share = (count: number, n: number) => ({ value: count / n, ...shareInterval(count, n)! });

it('is Newcombe’s interval of a difference: 56/70 against 48/80, 0.0524 to 0.3339 in his table', () => {
  const { difference, lower, upper, clear } = changeOf(share(56, 70), share(48, 80));
  expect([difference, lower, upper].map(value => value.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339']);
  expect(clear).toBe(true);
});

it('is not clear where chance may do as much', () => {
  expect(changeOf(share(8, 10), share(6, 10)).clear).toBe(false);
  expect(changeOfCount(110, 100)).toMatchObject({ difference: 10, clear: false });
  expect(changeOfCount(200, 100)).toMatchObject({ difference: 100, clear: true });
  expect(changeOfCount(0, 0)).toMatchObject({ difference: 0, clear: false });
  expect(() => changeOfCount(-1, 0)).toThrow('count: -1');
});

it('turns its sign with its sides', () => {
  const counts = fc.record({ n: fc.integer({ min: 1, max: 500 }), part: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const [one, other] = [a, b].map(({ n, part }) => share(Math.floor(n * part), n)) as [never, never];
      const [there, back] = [changeOf(one, other), changeOf(other, one)];
      expect(there.difference).toBeCloseTo(-back.difference, 12);
      expect(there.lower).toBeCloseTo(-back.upper, 12);
      expect(there.clear).toBe(back.clear);
    }),
  );
});
