import { expect, test } from 'vitest';
import type { Table } from '#console/dashboard/table.ts';
import { writeTable } from '#console/dashboard/writeTable.ts';

test('a table as a file has the rows that are shown: names as text, numbers as numbers, what is not known as nothing', () => {
  const rows = [
    { key: 'a', cells: [{ text: '=cmd' }, { text: '1,234', value: 1234 }, { text: '–', value: null }] },
    { key: 'b', cells: [{ text: 'Said "no"' }, { text: '0', value: 0 }, { text: '12 %', value: 0.12 }] },
  ];
  expect(writeTable({ columns: ['Who', 'Claims', { name: 'Share', unit: 'share' }], rows })).toBe(
    '\uFEFF"Who","Claims","Share_percent"\r\n"\'=cmd","1234",""\r\n"Said ""no""","0","12.0"\r\n',
  );
});

test('the header says what the numbers of a column are, each with a decimal point; a range is two columns', () => {
  const columns: Table['columns'] = [
    { name: 'Kept', unit: 'share' },
    { name: '95%', unit: 'shares' },
    { name: 'Change', unit: 'points' },
    { name: 'Median', unit: 'hours' },
    { name: 'Expected', unit: 'mean' },
    { name: '80%', unit: 'range' },
    { name: 'To pay', unit: 'money' },
  ];
  const told = [0.8113207547, [0.73549, 0.87], -0.0812, 163.2833, 3.04, [0, 7], [38495, 2]];
  const unknown = [null, [null, 0.5], null, null, null, [null, null], [0, 0]];
  const rows = [told, unknown].map((values, i) => ({
    key: String(i),
    cells: values.map(value => ({ text: 'as read', value: value as number | [number, number] })),
  }));
  const [head, first, second] = writeTable({ columns, rows }).slice(1).trim().split('\r\n');
  expect(head).toBe(
    '"Kept_percent","95%_lower_percent","95%_upper_percent","Change_points","Median_hours","Expected","80%_lower","80%_upper","To pay_minor_units","To pay_refunds"',
  );
  expect(first).toBe('"81.1","73.5","87.0","-8.1","163.3","3.0","0","7","38495","2"');
  expect(second).toBe('"","","50.0","","","","","","0","0"');
});
