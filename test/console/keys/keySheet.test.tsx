import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from '#test/console/queue/claimRecords.ts';

let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  for (let n = 1; n <= 3; n++) await back.receive(claimRecordOf(n));
  await openSignedIn('/claims').then(({ unmount }) => unmount());
});
afterAll(() => back.close());
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await back.db.deleteFrom('preferences').execute();
});

const kept = async () => {
  const rows = await back.db.selectFrom('preferences').select(['name', 'value']).execute();
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
};
const openSheet = async () => {
  const opened = await openConsole('/claims');
  await screen.findByRole('table');
  await opened.user.keyboard('?');
  const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  const keyOf = (action: string) => within(sheet).getByRole('button', { name: new RegExp(`^${action}: `) });
  return { ...opened, sheet, keyOf };
};

test('the top bar shows the key of all keys; pressed, it opens the sheet', async () => {
  const { user } = await openConsole('/claims');
  const button = await screen.findByRole('button', { name: 'Keys' });
  expect(button).toHaveTextContent('?');
  await user.click(button);
  expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('an action is given another key, kept on the server, shown on its button, and acted on', async () => {
  const { user, keyOf, unmount } = await openSheet();
  expect(keyOf('Next claim')).toHaveAccessibleName('Next claim: n. Choose another key');
  await user.click(keyOf('Next claim'));
  await user.keyboard('w');
  await waitFor(() => expect(keyOf('Next claim')).toHaveAccessibleName('Next claim: w. Choose another key'), {
    timeout: 3000,
  });
  expect(keyOf('Next claim')).toHaveFocus();
  await user.keyboard('{Escape}');
  await waitFor(async () => expect(await kept()).toEqual({ keys: { nextClaim: 'w' } }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByRole('button', { name: /^Next claim/ })).toHaveTextContent('Next claim w');
  unmount();

  // On another machine nothing is kept yet: the server tells the key.
  localStorage.clear();
  const other = await openConsole('/claims');
  await waitFor(() => expect(screen.getByRole('button', { name: /^Next claim/ })).toHaveTextContent('Next claim w'));
  await other.user.keyboard('n');
  expect(other.address()).toBe('/claims');
  await other.user.keyboard('w');
  await waitFor(() => expect(other.address()).toMatch(/^\/claims\/\d+$/));
});

test('two keys one after the other can be chosen', async () => {
  const { user, keyOf } = await openSheet();
  await user.click(keyOf('Go to the queue'));
  await user.keyboard('yl');
  await waitFor(async () => expect(await kept()).toEqual({ keys: { goQueue: 'y l' } }));
  expect(keyOf('Go to the queue')).toHaveAccessibleName(/y l/);
});

test('a conflict names who has the key, and is settled on the spot', async () => {
  const { user, sheet, keyOf } = await openSheet();
  await user.click(keyOf('Approve'));
  await user.keyboard('r');
  expect(await within(sheet).findByText('“r” already does: Reject.', {}, { timeout: 3000 })).toBeVisible();
  expect(await kept()).toEqual({});
  await user.click(within(sheet).getByRole('button', { name: 'Use it here' }));
  await waitFor(async () => expect(await kept()).toEqual({ keys: { approve: 'r', reject: null } }));
  expect(keyOf('Reject')).toHaveAccessibleName('Reject: none. Choose another key');

  await user.click(keyOf('Reject'));
  await user.click(within(sheet).getByRole('button', { name: 'Back to r' }));
  expect(within(sheet).getByText('“r” already does: Approve.')).toBeVisible();
  await user.keyboard('{Escape}');
  await user.click(within(sheet).getByRole('button', { name: 'Reset all' }));
  await waitFor(async () => expect(await kept()).toEqual({ keys: null }));
  expect([keyOf('Approve'), keyOf('Reject')].map(button => button.textContent)).toEqual(['a', 'r']);
});

test('Escape leaves a key as it is, and the sheet open', async () => {
  const { user, sheet, keyOf } = await openSheet();
  await user.click(keyOf('Approve'));
  await user.keyboard('{Escape}');
  expect(within(sheet).queryByText(/^Press the new key/)).toBeNull();
  expect(sheet).toBeVisible();
  expect(await kept()).toEqual({});
});

test('one key is switched off, or all of them, for this person wherever they sign in', async () => {
  const { user, sheet, keyOf, unmount } = await openSheet();
  await user.click(keyOf('Next claim'));
  await user.click(within(sheet).getByRole('button', { name: 'Switch off' }));
  await user.click(within(sheet).getByRole('switch', { name: 'Use single-key shortcuts' }));
  await waitFor(async () => expect(await kept()).toEqual({ keys: { nextClaim: null }, singleKeys: false }));
  unmount();
  localStorage.clear();
  const { user: reader } = await openConsole('/claims');
  await screen.findByRole('table');
  await waitFor(() => expect(screen.getByRole('button', { name: /^Next claim/ })).toHaveTextContent(/^Next claim$/));
  await reader.keyboard('?');
  expect(screen.queryByRole('dialog')).toBeNull();
});
