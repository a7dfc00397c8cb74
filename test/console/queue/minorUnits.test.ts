import { expect, test } from 'vitest';
import { majorUnits, minorUnits } from '#console/queue/minorUnits.ts';

test.each([
  ['19,90', 'EUR', '1990'],
  ['19.9', 'EUR', '1990'],
  [' 20 ', 'EUR', '2000'],
  ['0', 'EUR', '0'],
  ['1500', 'JPY', '1500'],
  ['1.234', 'KWD', '1234'],
  ['19,999', 'EUR', undefined],
  ['15,5', 'JPY', undefined],
  ['-3', 'EUR', undefined],
  ['', 'EUR', undefined],
  ['twenty', 'EUR', undefined],
])('%j %s is %s in minor units', (text, currency, expected) => {
  expect(minorUnits(text, currency)).toBe(expected);
});

test.each([
  ['1990', 'EUR', '19.90'],
  ['1500', 'JPY', '1500'],
  [undefined, 'EUR', ''],
  ['x', 'EUR', ''],
])('%s minor units of %s are written %j', (amount, currency, expected) => {
  expect(majorUnits(amount, currency)).toBe(expected);
});
