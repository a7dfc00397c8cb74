import { describe, expect, it } from 'vitest';
import { amountOfText } from '#domain/settlements/amountOfText.ts';
import { columnOf } from '#domain/settlements/columnOf.ts';
import { daysOfText } from '#domain/settlements/daysOfText.ts';
import { readSettlement } from '#domain/settlements/readSettlement.ts';

describe('an amount as people write it', () => {
  it.each([
    ['23.90', 'EUR', 2390],
    ['23,9', 'EUR', 2390],
    ['23', 'EUR', 2300],
    ['1 234,50', 'EUR', 123_450],
    ['1\u202f234,50', 'EUR', 123_450],
    ['1,234.50', 'USD', 123_450],
    ['1.234,50', 'EUR', 123_450],
    ['1.234', 'EUR', 123_400],
    ['1.234', 'KWD', 1234],
    ['12.3450', 'KWD', 12_345],
    ['1,234', 'JPY', 1234],
    ['500.00', 'JPY', 500],
    ['1234567.8', 'EUR', 123_456_780],
  ])('%s %s', (text, currency, amount) => expect(amountOfText(text, currency)).toBe(amount));

  it.each([
    ['', 'EUR'],
    ['-5', 'EUR'],
    ['23.9055', 'JPY'],
    ['1.234.50', 'EUR'],
    ['1,234,50', 'EUR'],
    ['12.345.6', 'EUR'],
    ['23.90 €', 'EUR'],
    ['ten', 'EUR'],
    ['99999999999999', 'EUR'],
    ['0.5', 'JPY'],
  ])('is not %s %s', (text, currency) => expect(amountOfText(text, currency)).toBeUndefined());
});

describe('a day as people write it', () => {
  const days = (text: string) => daysOfText(text, 'Europe/Paris');

  it('is one, or one of two', () => {
    expect(days('2026-03-31')).toEqual(['2026-03-31']);
    expect(days('2026/3/1 00:00:00')).toEqual(['2026-03-01']);
    expect(days('31.03.2026')).toEqual(['2026-03-31']);
    expect(days('31/03/2026')).toEqual(['2026-03-31']);
    expect(days('03/31/2026')).toEqual(['2026-03-31']);
    expect(days('03/04/2026')).toEqual(['2026-04-03', '2026-03-04']);
    expect(days('04-04-2026')).toEqual(['2026-04-04']);
    expect(days('2026-03-31T23:30:00Z')).toEqual(['2026-04-01']);
  });

  it('is none', () => {
    for (const text of ['', 'yesterday', '2026-02-30', '31.13.2026', '31/03/26', '2026-03-31T23:30', '46112'])
      expect(days(text), text).toEqual([]);
  });
});

describe('a column', () => {
  it('is known by its names in both languages, however they are written', () => {
    for (const name of ['claim', 'Claim number', 'claim_no', 'RÉCLAMATION']) expect(columnOf(name), name).toBe('claim');
    expect(columnOf('Numéro de réclamation')).toBe('claim');
    expect(columnOf('External ID')).toBe('externalId');
    expect(columnOf('Settled day')).toBe('settledOn');
    expect(columnOf('Date de versement')).toBe('settledOn');
    expect(columnOf('Réf.')).toBe('reference');
    expect(columnOf('Devise')).toBe('currency');
    expect(columnOf('Customer')).toBeUndefined();
  });
});

describe('a line of settlements', () => {
  const cells = { claim: 'C-10428', amount: '23,90', currency: 'eur', settledOn: '31.03.2026', reference: 'SEPA-1' };

  it('names its refund by the number of its claim, its external id, its order, or several of them', () => {
    const read = { amount: { amount: 2390, currency: 'EUR' }, day: '31.03.2026', reference: 'SEPA-1' };
    expect(readSettlement(cells)).toEqual({ ...read, named: { claimId: 10_428 } });
    expect(readSettlement({ ...cells, claim: 'shop-7' })).toEqual({ ...read, named: { externalId: 'shop-7' } });
    expect(readSettlement({ ...cells, claim: ' 10428', externalId: 'x', order: "'=o-1" })).toEqual({
      ...read,
      named: { claimId: 10_428, externalId: 'x', orderId: '=o-1' },
    });
  });

  it('is open while neither day nor reference are filled in', () => {
    expect(readSettlement({ ...cells, settledOn: ' ', reference: '' })).toBe('open');
    expect(readSettlement({})).toBe('open');
  });

  it('tells every fault', () => {
    const faults = readSettlement({ amount: 'x', currency: 'euro', settledOn: '2026-03-31', reference: '' });
    expect(faults).toMatchObject([
      { code: 'not_named' },
      { code: 'currency_unreadable', params: { text: 'EURO' } },
      { code: 'reference_missing' },
    ]);
    expect(readSettlement({ ...cells, amount: '23,90 €', settledOn: '', reference: 'x'.repeat(201) })).toMatchObject([
      { code: 'amount_unreadable', params: { text: '23,90 €' } },
      { code: 'day_missing' },
      { code: 'reference_too_long' },
    ]);
    expect(readSettlement({ ...cells, amount: '', currency: '' })).toMatchObject([
      { code: 'currency_missing' },
      { code: 'amount_missing' },
    ]);
  });
});
