import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMoney, decimalAmount, minorUnitDigits, moneyOf, moneyText, subtractMoney } from '#domain/money.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

test('amounts of one currency add and subtract; of two they do not', () => {
  expect(addMoney(eur(2390), eur(10))).toEqual(eur(2400));
  expect(subtractMoney(eur(10), eur(2390))).toEqual(eur(-2380));
  expect(() => addMoney(eur(1), { amount: 1, currency: 'USD' })).toThrow(RangeError);
  expect(() => subtractMoney(eur(1), { amount: 1, currency: 'USD' })).toThrow(RangeError);
});

test.each([
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
])('%s has %i digits', (currency, digits) => {
  expect(minorUnitDigits(currency)).toBe(digits);
});

test('what is no currency code is refused', () => {
  expect(() => minorUnitDigits('EURO')).toThrow(RangeError);
});

describe('written plainly', () => {
  test.each([
    [2390, 'EUR', '23.90 EUR'],
    [5, 'EUR', '0.05 EUR'],
    [0, 'EUR', '0.00 EUR'],
    [-5, 'USD', '-0.05 USD'],
    [500, 'JPY', '500 JPY'],
    [1, 'KWD', '0.001 KWD'],
  ])('%i %s is %s', (amount, currency, text) => {
    expect(moneyText({ amount, currency })).toBe(text);
  });

  test.each([
    [123_456_789, 'EUR', '1234567.89'],
    [7, 'EUR', '0.07'],
    [-250, 'EUR', '-2.50'],
    [1500, 'JPY', '1500'],
    [-42, 'KWD', '-0.042'],
  ])('%i minor units of %s alone are %s', (amount, currency, text) => {
    expect(decimalAmount({ amount, currency })).toBe(text);
  });

  test('and read again', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'JPY', 'KWD'), (amount, currency) => {
        expect(moneyOf(moneyText({ amount, currency }))).toEqual({ amount: amount + 0, currency });
      }),
    );
  });

  test.each(['23.9 EUR', '23.90', 'EUR 23.90', '2 day', 'P-12345'])('%s is no amount', text => {
    expect(moneyOf(text)).toBeUndefined();
  });
});
