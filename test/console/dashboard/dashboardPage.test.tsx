import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from '#test/console/queue/claimRecords.ts';

let back: BackEnd;

beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  for (let n = 1; n <= 24; n++) await back.receive(claimRecordOf(n, n > 21 ? { reason: 'not_working' } : {}));
  await openSignedIn('/claims', 'manager').then(({ unmount }) => unmount());
});
afterAll(() => back.close());

const tile = (name: string) => screen.findByRole('region', { name });
const open = async (path = '/dashboard') => {
  const opened = await openConsole(path);
  await tile('By reason');
  return opened;
};

test('says of each figure what it is, of how many, in which zone and as of when', async () => {
  await open();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const about = within(await tile('Time to decision')).getByText(/n = 24, of which 24 still go on/);
  expect(about).toHaveTextContent('Of claims opened in the period:');
  expect(about).toHaveTextContent(`Days in ${timeZone}, as of `);
  expect(within(await tile('The promise to refund in time')).getByText(/^Nothing to measure/)).toBeVisible();
  expect(within(await tile('Time to decision')).getAllByText('not reached yet')).toHaveLength(2);
});

test('a number leads to exactly its claims', async () => {
  const { user, address } = await open();
  const row = within(await tile('By reason')).getByRole('row', { name: /^Not working/ });
  expect(row).toHaveTextContent('(few)');
  await user.click(within(row).getByRole('link', { name: '3' }));
  expect(address()).toMatch(/^\/claims\?view=all&reason=not_working&openedFrom=[\d-]+&openedTo=[\d-]+$/);
  await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('row').slice(1)).toHaveLength(3));
});

test('a chart is a table too, with the same figures', async () => {
  const { user } = await open();
  const ages = await tile('Open claims by age');
  const answer = await back.app.request('/api/dashboard', {}, { session: back.session });
  const bands = ((await answer.json()) as Dashboard).ages.bands.map(({ count }) => String(count));
  const counts = (role: 'listitem' | 'row') =>
    within(ages)
      .getAllByRole(role)
      .slice(role === 'row' ? 1 : 0)
      .map(item => item.textContent?.match(/\d+$/)?.[0]);
  expect(counts('listitem')).toEqual(bands);
  await user.click(within(ages).getByRole('button', { name: /^Show as a table/ }));
  expect(counts('row')).toEqual(bands);
  await user.click(within(ages).getByRole('button', { name: /^Show as a chart/ }));
  expect(within(ages).queryByRole('table')).toBeNull();
});

test('filters stand in the address and act at once; few claims are said to be few', async () => {
  const { user, address } = await open('/dashboard?reason=not_working');
  expect(within(await tile('Time to decision')).getByText('Only 3 claims: too few to conclude much.')).toBeVisible();
  expect(within(await tile('By reason')).getAllByRole('row')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  await waitFor(async () => expect(within(await tile('By reason')).getAllByRole('row')).toHaveLength(3));
  expect(address()).toBe('/dashboard');
  expect(screen.queryByText('Only 3 claims: too few to conclude much.')).toBeNull();
});

test('days that are none are refused in words', async () => {
  await openConsole('/dashboard?from=2020-01-01&to=2026-01-01');
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'By reason' })).toBeNull();
});

test('g d leads there, and an agent is told that the page is not theirs', async () => {
  const { user, address, unmount } = await openConsole('/claims');
  await screen.findByRole('link', { name: 'Dashboard' });
  await user.keyboard('gd');
  await waitFor(() => expect(address()).toBe('/dashboard'));
  unmount();
  const { token } = back.session;
  back.session.token = undefined;
  await openSignedIn('/claims').then(opened => opened.unmount());
  await openConsole('/dashboard');
  expect(await screen.findByRole('heading', { name: 'Your role does not open this page' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Dashboard' })).toBeNull();
  back.session.token = token;
});
