import { expect, test } from 'vitest';
import { writeTable } from '#console/dashboard/writeTable.ts';

test('a table as a file has the rows that are shown: names as text, numbers as numbers, what is not known as nothing', () => {
  const rows = [
    { key: 'a', cells: [{ text: '=cmd' }, { text: '1,234', value: 1234 }, { text: '–', value: null }] },
    { key: 'b', cells: [{ text: 'Said "no"' }, { text: '0', value: 0 }, { text: '12 %', value: 0.12 }] },
  ];
  expect(writeTable({ columns: ['Who', 'Claims', 'Share'], rows })).toBe(
    '\uFEFF"Who","Claims","Share"\r\n"\'=cmd","1234",""\r\n"Said ""no""","0","0.12"\r\n',
  );
});
