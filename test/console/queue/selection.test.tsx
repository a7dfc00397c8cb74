import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BackEnd, openBackEnd, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from './claimRecords.ts';
import { firstRow, openQueue, rows } from './openQueue.tsx';

let back: BackEnd;

beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  for (let n = 1; n <= 2; n++) await back.receive(claimRecordOf(n));
  for (let n = 11; n <= 63; n++) await back.receive(claimRecordOf(n, { channel: 'email' }));
  await openSignedIn('/claims').then(({ unmount }) => unmount());
});
afterAll(() => back.close());
beforeEach(() => sessionStorage.clear());

const tick = (row: HTMLElement) => within(row).getByRole('checkbox');
const statuses = async () => {
  const found = await back.db.selectFrom('claims').select(['status']).where('external_id', '>=', 'shop-11').execute();
  return Map.groupBy(found, ({ status }) => status);
};

test('claims that came by a wrong channel are rejected together, and together taken back', async () => {
  const { user } = await openQueue('/claims?view=wrong_channel');
  await user.click(tick(firstRow()));
  await user.click(tick(rows()[1] as HTMLElement));
  const bar = await screen.findByRole('region', { name: '2 selected' });
  await user.click(within(bar).getByRole('button', { name: 'Reject 2: wrong channel' }));
  const done = await screen.findByRole('region', { name: '2 claims rejected' });
  await waitFor(() => expect(screen.getByRole('link', { name: 'Wrong channel 51' })).toBeVisible());
  expect((await statuses()).get('rejected')).toHaveLength(2);
  const decided = await back.db.selectFrom('claim_events').select('actor_id').where('type', '=', 'rejected').execute();
  expect(decided).toEqual([{ actor_id: 'agent' }, { actor_id: 'agent' }]);

  await user.click(within(done).getByRole('button', { name: /^Undo all 2 \(\d+ s\)$/ }));
  expect(await screen.findByRole('region', { name: '2 decisions undone' })).toBeVisible();
  expect((await statuses()).get('rejected')).toBeUndefined();
});

test('the whole view can be chosen, over its pages, and is gone through with its progress', async () => {
  const { user } = await openQueue('/claims?view=wrong_channel');
  await user.click(screen.getByRole('checkbox', { name: 'Select all on this page' }));
  const bar = await screen.findByRole('region', { name: '50 selected' });
  await user.click(within(bar).getByRole('button', { name: 'Select all 53' }));
  await screen.findByRole('region', { name: '53 selected' });
  await user.click(screen.getByRole('button', { name: 'Reject 53: wrong channel' }));
  expect(await screen.findByRole('region', { name: '53 claims rejected' }, { timeout: 20_000 })).toBeVisible();
  const calls = back.requests.filter(request => request === 'POST /api/claims/commands/bulk');
  expect(calls.length).toBeGreaterThanOrEqual(3);
  expect(await screen.findByRole('heading', { name: 'No claim came by a wrong channel' })).toBeVisible();
});

test('claims without a common ground can be taken but not rejected; what was not done says why', async () => {
  const { user } = await openQueue('/claims?view=todo');
  expect(rows()).toHaveLength(2);
  await user.keyboard('j');
  await user.keyboard('x');
  expect(tick(firstRow())).toBeChecked();
  await user.click(tick(rows()[1] as HTMLElement));
  const bar = await screen.findByRole('region', { name: '2 selected' });
  expect(within(bar).queryByRole('button', { name: /^Reject/ })).toBeNull();
  expect(within(bar).getByText('Claims that fail the same rule can be rejected together.')).toBeVisible();
  const [first] = await back.db
    .selectFrom('claims')
    .select(['id', 'sequence'])
    .where('queue', '=', 'todo')
    .orderBy('id')
    .execute();
  const other = await back.signIn('agent2');
  await other('POST', `/api/claims/${first!.id}/commands`, { command: 'take', sequence: first!.sequence });
  await user.click(within(bar).getByRole('button', { name: 'Take 2' }));
  const done = await screen.findByRole('region', { name: '1 claim is yours' });
  expect(done).toHaveTextContent(`1 claim is yours, 1 was not`);
  expect(within(done).getByRole('listitem')).toHaveTextContent(`C-${first!.id} Somebody else acted on it meanwhile.`);
});

test('a manager gives the ticked claims to a colleague; nobody who is away is given any', async () => {
  await back.db.updateTable('people').set({ away_until: '9999-01-01' }).where('id', '=', 'agent2').execute();
  back.session.token = undefined;
  const manager = await openSignedIn('/claims?view=todo', 'manager');
  await screen.findByRole('table');
  await manager.user.click(tick(firstRow()));
  await manager.user.click(tick(rows()[1] as HTMLElement));
  const bar = await screen.findByRole('region', { name: '2 selected' });
  await manager.user.click(within(bar).getByRole('button', { name: 'Assign 2' }));
  const away = await screen.findByRole('menuitem', { name: /Ben Okafor.*away until/ });
  expect(away).toHaveAttribute('aria-disabled', 'true');
  await manager.user.click(screen.getByRole('menuitem', { name: 'Dmitri Ivanov' }));
  expect(await screen.findByRole('region', { name: '2 claims assigned' })).toBeVisible();
  const assigned = back.db.selectFrom('claims').select('id').where('assignee_id', '=', 'admin').execute();
  expect(await assigned).toHaveLength(2);
});
