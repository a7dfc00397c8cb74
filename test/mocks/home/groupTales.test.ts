import { expect, it } from 'vitest';
import { groupTales } from '#mocks/home/groupTales.ts';
import type { Tale } from '#mocks/play/tale.ts';
import { tellPlots } from '#mocks/plots/tellPlots.ts';

const tale = (externalId: string, customer: string, order: string, mergeInto?: string) =>
  ({
    record: { externalId, accountId: customer, customer: { id: customer }, order: { id: order } },
    steps: mergeInto === undefined ? [] : [{ at: '', by: '', act: { mergeInto } }],
  }) as unknown as Tale;

it('keeps together what shares a customer, an order or a merge, however many steps apart', () => {
  const tales = [
    tale('a', 'ana', '1'),
    tale('b', 'ben', '2'),
    tale('c', 'ana', '3'),
    tale('d', 'dan', '3'),
    tale('e', 'eve', '5', 'd'),
    tale('f', 'fay', '6'),
  ];
  const names = groupTales(tales).map(group =>
    group
      .map(({ record }) => record.externalId)
      .sort()
      .join(''),
  );
  expect(names.sort()).toEqual(['acde', 'b', 'f']);
});

it('splits the sample world into many small groups, with every tale in one', () => {
  const tales = tellPlots('2026-11-22T12:00:00.000Z', 'quittance');
  const groups = groupTales(tales);
  expect(groups.flat()).toHaveLength(tales.length);
  expect(new Set(groups.flat()).size).toBe(tales.length);
  expect(groups.length).toBeGreaterThan(tales.length / 3);
});
