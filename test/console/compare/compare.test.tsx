import { screen, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from '../queue/claimRecords.ts';

let back: BackEnd;
const pairs: [earlier: number, later: number][] = [];

beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  for (const n of [1, 3]) {
    const { order, accountId } = claimRecordOf(n);
    const earlier = await back.receive(claimRecordOf(n, {}, 3));
    const later = await back.receive(
      claimRecordOf(n + 1, { order, accountId, reason: 'wrong_size', description: 'Too small by far.' }),
    );
    pairs.push([earlier, later]);
  }
  await back.runJobs();
  await openSignedIn('/claims').then(({ unmount }) => unmount());
});
afterAll(() => back.close());

test('the later of two claims for the same leads from the queue to both beside each other', async () => {
  const [earlier, later] = pairs[0]!;
  const { user, address } = await openConsole('/claims?view=duplicates');
  await user.click(await screen.findByRole('link', { name: `like C-${earlier}` }));
  expect(address()).toBe(`/compare/${later}/${earlier}`);
  const table = await screen.findByRole('table');
  const row = (name: RegExp) => within(table).getByRole('row', { name });
  expect(row(/^Reason differs/)).toHaveTextContent('Wrong colourWrong size');
  expect(row(/^Channel the same/)).toHaveTextContent('order chatorder chat');
  expect(row(/^Description/)).toHaveTextContent('Too small by far.');
});

test('the later is merged into the earlier', async () => {
  const [earlier, later] = pairs[0]!;
  const { user } = await openConsole(`/compare/${earlier}/C-${later}`);
  await user.click(await screen.findByRole('button', { name: `Merge C-${later} into C-${earlier}` }));
  expect(await screen.findByText(`C-${later} was merged into C-${earlier}.`)).toBeVisible();
  const claims = back.db.selectFrom('claims').select(['id', 'status']).where('id', 'in', pairs[0]!).orderBy('id');
  expect(await claims.execute()).toEqual([
    { id: earlier, status: 'open' },
    { id: later, status: 'withdrawn' },
  ]);
});

test('or is found to be another matter', async () => {
  const [earlier, later] = pairs[1]!;
  const { user } = await openConsole(`/compare/${later}/${earlier}`);
  await user.click(await screen.findByRole('button', { name: 'Not a duplicate' }));
  expect(await screen.findByText('Found not to be a duplicate, by Ana Costa.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Merge/ })).toBeNull();
});

test('claims of different orders cannot be merged', async () => {
  await openConsole(`/compare/${pairs[0]![0]}/${pairs[1]![0]}`);
  expect(await screen.findByText('These claims are of different orders and cannot be merged.')).toBeVisible();
});
