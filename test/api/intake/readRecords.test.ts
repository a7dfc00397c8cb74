import { describe, expect, it } from 'vitest';
import { formatOf, readRecords } from '#api/intake/readRecords.ts';

const all = (text: string, format: 'ndjson' | 'csv') => [...readRecords(text, format)];

describe('readRecords', () => {
  it('reads NDJSON with line numbers, passing over blank lines, a byte order mark and carriage returns', () => {
    expect(all('\uFEFF{"a":1}\r\n\r\n{"a":2}\n', 'ndjson')).toEqual([
      { line: 1, record: { a: 1 } },
      { line: 3, record: { a: 2 } },
    ]);
  });

  it('answers a line that is no JSON and goes on', () => {
    const lines = all('{"a":1}\n{"a":\n{"a":3}', 'ndjson');
    expect(lines[1]).toEqual({ line: 2, unreadable: expect.stringContaining('not JSON') });
    expect(lines[2]).toEqual({ line: 3, record: { a: 3 } });
  });

  it('unfolds flattened CSV columns into the record, lists by their numbers, empty cells unknown', () => {
    const csv = 'externalId,order.paid.amount,order.paidAt,order.items.0.sku,order.items.1.sku\nx-1,2390,,a,b\n';
    expect(all(csv, 'csv')).toEqual([
      {
        line: 2,
        record: { externalId: 'x-1', order: { paid: { amount: 2390 }, items: [{ sku: 'a' }, { sku: 'b' }] } },
      },
    ]);
  });

  it('keeps quoted commas and line breaks, and other separators', () => {
    expect(all('externalId;description\n"a";"one; two\nthree"\n', 'csv')).toEqual([
      { line: 3, record: { externalId: 'a', description: 'one; two\nthree' } },
    ]);
  });

  it('leaves a number cell that is none as text, so that the check names it', () => {
    expect(all('order.paid.amount\n12.5\n', 'csv')[0]).toEqual({
      line: 2,
      record: { order: { paid: { amount: '12.5' } } },
    });
  });

  it('does not reach the prototype of objects through a column name', () => {
    all('__proto__.polluted\nyes\n', 'csv');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuses a row with too few or too many cells, and reads the others', () => {
    expect(all('a,b\n1,2\n3\n4,5,6\n7,8', 'csv')).toEqual([
      { line: 2, record: { a: '1', b: '2' } },
      { line: 3, unreadable: 'not CSV: has 1 cells for 2 columns' },
      { line: 4, unreadable: 'not CSV: has 3 cells for 2 columns' },
      { line: 5, record: { a: '7', b: '8' } },
    ]);
  });

  it.each([',', ';', '\t'])(
    'takes what separates the columns ("%s") for what separates cells, and nothing else',
    mark => {
      const others = [',', ';', '\t'].filter(other => other !== mark).join('');
      expect(all(`a${mark}b\n1${others}${mark}"2${mark}3"\n`, 'csv')).toEqual([
        { line: 2, record: { a: `1${others}`, b: `2${mark}3` } },
      ]);
    },
  );

  it.each([
    ['a,order,order.id', '"order" and "order.id"'],
    ['order.items.0.sku,order.items', '"order.items" and "order.items.0.sku"'],
    ['a,b,a', '"a"'],
    ['a,"b', 'quote'],
    [';;', 'names no columns'],
    ['a,b\r1,2\r', 'carriage return'],
  ])('reads nothing under columns that cannot be: %s', (header, named) => {
    expect(all(`${header}\n1,2,3\n`, 'csv')).toEqual([{ line: 1, unreadable: expect.stringContaining(named) }]);
  });

  it('reads nothing under a column that is nested without end', () => {
    const [only] = all(`a,${'b.'.repeat(100_000)}b\n1,2\n`, 'csv');
    expect(only).toEqual({ line: 1, unreadable: expect.stringContaining('nested') });
  });

  it('refuses a quote that is never closed at its own line, and reads what stands behind it', () => {
    const csv = 'a,b\n1,2\n5" wide,6\n7,8 "x"\n"never,closed\n3,4\n';
    expect(all(csv, 'csv')).toEqual([
      { line: 2, record: { a: '1', b: '2' } },
      { line: 3, unreadable: expect.stringContaining('not CSV') },
      { line: 4, unreadable: expect.stringContaining('not CSV') },
      { line: 5, unreadable: expect.stringContaining('opened and not closed') },
      { line: 6, record: { a: '3', b: '4' } },
    ]);
  });

  it('refuses a value under no name, and passes over empty cells there', () => {
    expect(all('a,,\n1,,\n2,,3\n', 'csv')).toEqual([
      { line: 2, record: { a: '1' } },
      { line: 3, unreadable: expect.stringContaining('column 3') },
    ]);
  });

  it('refuses a line that is longer than any record, and reads the next', () => {
    const long = JSON.stringify({ a: 'x'.repeat(2_000_000) });
    expect(all(`${long}\n{"a":1}`, 'ndjson')).toEqual([
      { line: 1, unreadable: expect.stringContaining('longer than') },
      { line: 2, record: { a: 1 } },
    ]);
    const open = `a\n"${'x'.repeat(600_000)}\n${'x'.repeat(600_000)}\n2\n`;
    expect(all(open, 'csv').map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it.each([
    ['claims.ndjson', 'ndjson'],
    ['CLAIMS.CSV', 'csv'],
    ['claims.jsonl', 'ndjson'],
    ['claims.xlsx', undefined],
  ])('knows %s by its ending', (name, format) => {
    expect(formatOf(name)).toBe(format);
  });
});
