import { expect, test } from 'vitest';
import { importLimits } from '#api/schemas/importing.ts';
import { formatOf, longestRecord, splitRecords } from '#console/import/splitRecords.ts';

const split = async (text: string | Uint8Array<ArrayBuffer>, format: 'ndjson' | 'csv') => {
  const records = [];
  for await (const { line, text: record } of splitRecords(new Blob([text]), format)) records.push([line, record]);
  return records;
};

test('a line is a record; blank ones are passed over, the last needs no end', async () => {
  expect(await split('\uFEFF{"a":1}\r\n\n  \n{"b":2}\n{"c":3}', 'ndjson')).toEqual([
    [1, '{"a":1}'],
    [4, '{"b":2}'],
    [5, '{"c":3}'],
  ]);
  expect(await split('', 'ndjson')).toEqual([]);
});

test('in CSV a line break between quotes ends no record', async () => {
  expect(await split('a,b\n1,"two\nlines, ""quoted"""\n2,x\n', 'csv')).toEqual([
    [1, 'a,b'],
    [2, '1,"two\nlines, ""quoted"""'],
    [4, '2,x'],
  ]);
});

test('records and signs that lie across the slices of a large file come out whole', async () => {
  const records = Array.from({ length: 4000 }, (_, n) => `{"n":${n},"text":"${'é€😀'.repeat(30)}"}`);
  const read = await split(`${records.join('\n')}\n`, 'ndjson');
  expect(read.map(([, record]) => record)).toEqual(records);
  expect(read.at(-1)?.[0]).toBe(4000);
});

test('a quote that is never closed does not swallow the file', async () => {
  const rows = Array.from({ length: 6000 }, (_, n) => `${n},"${'x'.repeat(100)}"`);
  const read = await split(`a,b\n0,"never closed\n${rows.join('\n')}\n`, 'csv');
  expect(read[1]?.[0]).toBe(2);
  expect(String(read[1]?.[1]).length).toBeGreaterThan(longestRecord);
  expect(read.length).toBeGreaterThan(3000);
  expect(read.at(-1)).toEqual([6002, rows.at(-1)]);
});

test('what is not UTF-8 is refused, and no format is guessed', async () => {
  await expect(split(new Uint8Array([0x7b, 0xe9, 0x22]), 'ndjson')).rejects.toThrow(TypeError);
  expect([formatOf('a.NDJSON'), formatOf('a.jsonl'), formatOf('a.csv'), formatOf('a.xlsx')]).toEqual([
    'ndjson',
    'ndjson',
    'csv',
    undefined,
  ]);
  expect(longestRecord).toBe(importLimits.recordCharacters);
});
