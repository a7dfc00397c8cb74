import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keptFiles } from '#test/console/keptFiles.ts';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from '#test/console/queue/claimRecords.ts';

let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  await openSignedIn('/claims', 'admin').then(({ unmount }) => unmount());
});
afterAll(() => back.close());

const fileOf = (name: string, ...records: unknown[]) =>
  new File([records.map(record => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')], name);
const countClaims = async () => (await back.db.selectFrom('claims').select('id').execute()).length;
const numbers = () => screen.getAllByRole('definition').map(({ textContent }) => textContent);
const open = async () => {
  const opened = await openConsole('/import');
  const field = await screen.findByLabelText<HTMLInputElement>(/^Choose a file/);
  return { ...opened, field };
};

test('checks a file first and keeps nothing, then imports what is good, and can be repeated', async () => {
  const { user, field } = await open();
  const records = Array.from({ length: 120 }, (_, n) => claimRecordOf(n));
  const file = fileOf('claims.ndjson', ...records, { ...claimRecordOf(200), reason: 'nonsense' }, '{"half": ');
  await user.upload(field, file);
  expect(await screen.findByRole('heading', { name: 'Checked: claims.ndjson' }, { timeout: 20_000 })).toBeVisible();
  expect(numbers()).toEqual(['122', '120', '0', '2']);
  expect(await countClaims()).toBe(0);
  const [, bad, half] = within(screen.getByRole('table')).getAllByRole('row');
  expect(bad).toHaveTextContent(/121.*reason.*Invalid option/);
  expect(half).toHaveTextContent(/122.*the whole line.*not JSON/);

  await user.click(screen.getByRole('button', { name: 'Import 120 claims' }));
  expect(await screen.findByRole('heading', { name: 'Imported: claims.ndjson' }, { timeout: 30_000 })).toBeVisible();
  expect(numbers()).toEqual(['122', '120', '0', '2']);
  expect(await countClaims()).toBe(120);

  await user.upload(screen.getByLabelText(/^Choose another file/), file);
  expect(
    await screen.findByText('Nothing in this file is new: there is nothing to import.', {}, { timeout: 20_000 }),
  ).toBeVisible();
  expect(numbers()).toEqual(['122', '0', '120', '2']);
}, 60_000);

test('keeps the report', async () => {
  const { user, field } = await open();
  await user.upload(field, fileOf('odd.ndjson', { externalId: '=HYPERLINK()' }));
  const kept = keptFiles();
  await user.click(await screen.findByRole('button', { name: 'Download the report' }));
  kept.stop();
  expect(kept.names).toEqual(['odd.ndjson-report.csv']);
  const lines = ((await kept.contents[0]?.text()) ?? '').split('\r\n');
  expect(lines[0]).toMatch(/line,field,reason$/);
  expect(lines).toContainEqual(expect.stringMatching(/^"1","channel","Invalid option/));
});

test('goes on where it broke off, and repeats nothing', async () => {
  const { user, field } = await open();
  const before = await countClaims();
  const file = fileOf('long.ndjson', ...Array.from({ length: 250 }, (_, n) => claimRecordOf(1000 + n)));
  await user.upload(field, file);
  const begin = await screen.findByRole('button', { name: 'Import 250 claims' }, { timeout: 20_000 });
  const { fetch } = globalThis;
  let parts = 0;
  const breaking = vi.spyOn(globalThis, 'fetch').mockImplementation((...request) => {
    if (String(request[0]).includes('/imports') && ++parts === 2)
      return Promise.reject(new TypeError('Failed to fetch'));
    return fetch(...request);
  });
  await user.click(begin);
  expect(await screen.findByText(/What came in so far stays in/, {}, { timeout: 20_000 })).toBeVisible();
  expect(await countClaims()).toBe(before + 100);
  breaking.mockRestore();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByRole('heading', { name: 'Imported: long.ndjson' }, { timeout: 30_000 })).toBeVisible();
  expect(numbers()).toEqual(['250', '250', '0', '0']);
  expect(await countClaims()).toBe(before + 250);
}, 60_000);

test('says what is wrong with a file that is none of ours', async () => {
  const { user, field } = await open();
  await user.upload(field, new File([new Uint8Array([0x7b, 0xe9, 0x22])], 'latin.csv'));
  expect(await screen.findByText(/The file is not UTF-8/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  await user.upload(field, new File([], 'empty.csv'));
  await waitFor(() => expect(screen.getByText('There is no claim in this file.')).toBeVisible());
});
