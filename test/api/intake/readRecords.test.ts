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

  it('says where a CSV stops being one', () => {
    expect(all('a,b\n1,2\n3\n', 'csv')).toEqual([{ line: 3, unreadable: expect.stringContaining('not CSV') }]);
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
