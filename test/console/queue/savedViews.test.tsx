import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BackEnd, openBackEnd, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from './claimRecords.ts';
import { openQueue, rows } from './openQueue.tsx';

let back: BackEnd;

beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  await back.receive(claimRecordOf(1));
  await back.receive(claimRecordOf(2, { customer: { id: 'c-2', name: 'Karl Brandt', country: 'DE' } }));
  await back.receive(
    claimRecordOf(3, { order: { ...claimRecordOf(3).order, merchant: { id: 'm-2', name: 'Élan Vital' } } }),
  );
  await openSignedIn('/claims').then(({ unmount }) => unmount());
});
afterAll(() => back.close());
beforeEach(() => sessionStorage.clear());

const views = () => screen.findByRole('navigation', { name: 'Views' });

test('a filter is kept under a name, found again, renamed, replaced and deleted', async () => {
  const { user, address } = await openQueue('/claims?view=todo&country=DE');
  await user.click(screen.getByRole('button', { name: 'Save this view' }));
  await user.type(screen.getByLabelText('Name'), 'Germany{Enter}');
  const link = await within(await views()).findByRole('link', { name: 'Germany' });
  expect(link).toHaveAttribute('href', '/claims?view=todo&country=DE');
  await waitFor(() => expect(link).toHaveAttribute('aria-current', 'page'));
  expect(screen.queryByRole('button', { name: 'Save this view' })).toBeNull();

  await user.click(await screen.findByRole('button', { name: 'Remove filter: Germany' }));
  await waitFor(() => expect(rows()).toHaveLength(3));
  await user.click(within(await views()).getByRole('link', { name: 'Germany' }));
  await waitFor(() => expect(address()).toBe('/claims?view=todo&country=DE'));

  await user.click(screen.getByRole('button', { name: 'Change' }));
  await user.clear(screen.getByLabelText('Name'));
  await user.type(screen.getByLabelText('Name'), 'From Germany{Enter}');
  expect(await within(await views()).findByRole('link', { name: 'From Germany' })).toBeVisible();

  await user.click(await screen.findByRole('button', { name: 'Remove filter: Germany' }));
  await user.click(within(await views()).getByRole('link', { name: /^Too early/ }));
  await screen.findByRole('heading', { name: 'No claim came too early' });
  expect(screen.queryByRole('button', { name: 'Save this view' })).toBeNull();
});

test('the name of a view can be given to another filter', async () => {
  const { user } = await openQueue('/claims?view=todo&country=FR');
  await user.click(await screen.findByRole('button', { name: 'Save this view' }));
  await user.type(screen.getByLabelText('Name'), 'from germany');
  expect(await screen.findByText(/it will show these filters from now on/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Replace' }));
  const link = await within(await views()).findByRole('link', { name: 'From Germany' });
  await waitFor(() => expect(link).toHaveAttribute('href', '/claims?view=todo&country=FR'));
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  await user.click(screen.getByRole('button', { name: 'Delete view' }));
  await views();
  await waitFor(() => expect(screen.queryByRole('link', { name: 'From Germany' })).toBeNull());
});

test('columns are chosen, and are there after a reload', async () => {
  const { user, unmount } = await openQueue('/claims');
  expect(screen.queryByRole('columnheader', { name: 'Merchant' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Columns' }));
  const panel = screen.getByRole('dialog', { name: 'Columns' });
  await user.click(within(panel).getByRole('checkbox', { name: 'Merchant' }));
  await user.click(within(panel).getByRole('checkbox', { name: 'Opened' }));
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('columnheader', { name: 'Merchant' })).toBeVisible();
  expect(screen.queryByRole('columnheader', { name: /Opened/ })).toBeNull();
  await waitFor(() =>
    expect(back.requests.filter(request => request.startsWith('PATCH /api/preferences'))).toHaveLength(2),
  );
  unmount();
  await openQueue('/claims');
  expect(await screen.findByRole('columnheader', { name: 'Merchant' })).toBeVisible();
  expect(screen.queryByRole('columnheader', { name: /Opened/ })).toBeNull();
});

test('any merchant can be filtered by, and several people', async () => {
  const { user, address } = await openQueue('/claims?view=todo&country=DE');
  await user.click(screen.getByRole('button', { name: 'Merchant' }));
  await user.type(within(screen.getByRole('dialog', { name: 'Merchant' })).getByRole('searchbox'), 'elan');
  await user.click(await screen.findByRole('checkbox', { name: 'Élan Vital' }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(address()).toBe('/claims?view=todo&country=DE&merchantId=m-2'));
  expect(await screen.findByRole('button', { name: 'Remove filter: Élan Vital' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Clear all' }));

  await user.click(await screen.findByRole('button', { name: 'Assignee' }));
  const people = screen.getByRole('dialog', { name: 'Assignee' });
  await user.click(within(people).getByRole('checkbox', { name: 'Me' }));
  await user.click(await within(people).findByRole('checkbox', { name: 'Nobody' }));
  await waitFor(() => expect(address()).toBe('/claims?view=todo&assigneeId=me,none'));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(rows()).toHaveLength(3));
});
