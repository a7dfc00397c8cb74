import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { damagedLamp } from '#test/api/claimRecords.ts';
import { commandDesk } from '#test/api/commandDesk.ts';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';

let back: BackEnd;
const ids: number[] = [];

beforeAll(async () => {
  back = await openBackEnd();
  back.setNow('2026-03-02T10:00:00.000Z');
  const agent = await back.signIn('agent');
  for (let n = 0; n < 2; n++) {
    const id = await back.receive(damagedLamp({ openedAt: '2026-03-02T09:00:00.000Z' }));
    await commandDesk(back, () => agent).give(agent, id, 'take');
    ids.push(id);
  }
});
afterAll(() => back.close());
beforeEach(async () => {
  await back.db.updateTable('alerts').set({ read_at: null }).execute();
  await back.db.deleteFrom('preferences').execute();
});

/** Signed in anew: a day has gone by. */
const openAlerts = async () => {
  const { unmount } = await openSignedIn('/claims', 'agent');
  unmount();
  return openConsole('/alerts');
};

test('nothing has alerted anybody yet, and the page says what will', async () => {
  await openAlerts();
  expect(await screen.findByRole('heading', { name: 'Nothing has alerted you' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Alerts' })).toHaveAttribute('href', '/alerts');
});

test('a missed deadline is counted by the bell, and the list leads to its claim and marks what was followed', async () => {
  back.setNow('2026-03-03T09:30:00.000Z');
  await back.runJobs();
  const { user, address } = await openAlerts();
  expect(await screen.findByRole('link', { name: '2 unread alerts' })).toHaveTextContent('2');
  const rows = within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toHaveTextContent(/Missed.*First reply/);
  await user.click(screen.getByRole('button', { name: `Mark as read: C-${ids[0]}` }));
  expect(await screen.findByRole('link', { name: '1 unread alert' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: `C-${ids[1]}` }));
  expect(address()).toBe(`/claims/${ids[1]}`);
  await waitFor(async () =>
    expect(
      await back.db
        .selectFrom('alerts')
        .select('id')
        .where('read_at', 'is', null)
        .where('person_id', '=', 'agent')
        .execute(),
    ).toEqual([]),
  );
});

test('all are marked as read at once, from the keyboard', async () => {
  const { user } = await openConsole('/alerts');
  const all = await screen.findByRole('button', { name: 'Mark all as read' });
  all.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('link', { name: 'Alerts' })).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Mark/ })).toBeNull());
});

test('how alerts reach one is chosen in one’s menu', async () => {
  const { user } = await openConsole('/alerts');
  await user.click(await screen.findByRole('button', { name: /^Your account/ }));
  expect(await screen.findByRole('menuitemradio', { name: 'In the console and by e-mail' })).toBeChecked();
  await user.click(screen.getByRole('menuitemradio', { name: 'In the console only' }));
  await waitFor(async () =>
    expect(await back.db.selectFrom('preferences').select('value').where('name', '=', 'alerts').execute()).toEqual([
      { value: 'console' },
    ]),
  );
});
