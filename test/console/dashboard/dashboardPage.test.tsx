import { cleanup, screen, waitFor, within } from '@testing-library/react';
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

const tile = (name: string | RegExp) => screen.findByRole('region', { name });
const open = async (path = '/dashboard') => {
  const opened = await openConsole(path);
  await tile('By group, on both clocks');
  return opened;
};
const asTable = async (user: Awaited<ReturnType<typeof open>>['user'], name: string) => {
  const region = () => within(screen.getByRole('region', { name }));
  await user.click(await waitFor(() => region().getByRole('button', { name: /^Table/ })));
  return within(await tile(name));
};

test('says of each figure what it is, of how many, in which zone and as of when', async () => {
  const { user } = await open();
  const decision = within(await tile('Time to decision'));
  const summary = decision.getByText(/^Opened in the period: n = 24, 24 still in progress, as of /);
  await user.click(summary);
  expect(decision.getByText(/^From opening to the first decision.*Days in Europe\/Paris\./)).toBeVisible();
  expect(decision.getByText(/Working calendar of the team’s clock: Monday to Friday/)).toBeVisible();
  expect(decision.getAllByText('not reached yet')).toHaveLength(2);
  expect(within(await tile('Is the promise to refund kept?')).getByText(/^No claims to measure/)).toBeVisible();
});

test('warns in words of a cohort that is half-grown, and of few', async () => {
  await open();
  expect(within(await tile('Time to decision')).getByText(/^Incomplete: 100% are younger/)).toBeVisible();
  cleanup();
  await open('/dashboard?reason=not_working');
  expect(within(await tile('Time to decision')).getByText('Only 3: too few to conclude much.')).toBeVisible();
});

test('a number leads to exactly its claims, and the queue says in words which they are', async () => {
  const { user, address } = await open();
  const table = await asTable(user, 'By group, on both clocks');
  const row = table.getByRole('row', { name: /^Not working/ });
  expect(row).toHaveTextContent('(few)');
  await user.click(within(row).getByRole('link', { name: /^Claims ?: ?3$/ }));
  expect(address()).toMatch(
    /^\/claims\?view=all&reason=not_working&openedFrom=[\d-]+&openedTo=[\d-]+&zone=Europe\/Paris$/,
  );
  await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('row').slice(1)).toHaveLength(3));
});

test('a point of the curve leads to those that were not decided by then; the chip takes the filter away', async () => {
  const { user, address } = await open();
  const table = await asTable(user, 'Time to decision');
  await user.click(within(table.getByRole('row', { name: /^0 / })).getByRole('link', { name: /: ?24$/ }));
  expect(address()).toMatch(
    /^\/claims\?view=all&openedFrom=[\d-]+&openedTo=[\d-]+&time=decision&timeFrom=1&zone=Europe\/Paris$/,
  );
  await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('row').slice(1)).toHaveLength(24));
  await user.click(await screen.findByRole('button', { name: 'Remove filter: Decision: begun, longer than 0 min' }));
  await waitFor(() => expect(address()).not.toContain('time='));
});

test('a chart is a table too, with the same figures', async () => {
  const { user } = await open();
  const name = 'Open claims by age';
  const ages = await tile(name);
  const answer = await back.app.request('/api/dashboard', {}, { session: back.session });
  const bands = ((await answer.json()) as Dashboard).ages.bands.map(({ open: { count } }) => String(count));
  const counts = (role: 'listitem' | 'row') =>
    within(ages)
      .getAllByRole(role)
      .slice(role === 'row' ? 1 : 0)
      .map(item => item.textContent?.match(/\d+$/)?.[0]);
  expect(counts('listitem')).toEqual(bands);
  await asTable(user, name);
  expect(counts('row')).toEqual(bands);
  await user.click(within(ages).getByRole('button', { name: /^Chart/ }));
  expect(within(ages).queryByRole('table')).toBeNull();
});

test('filters stand in the address and act at once', async () => {
  const { user, address } = await open('/dashboard?reason=not_working');
  expect((await asTable(user, 'By group, on both clocks')).getAllByRole('row')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  await waitFor(async () => expect(within(await tile('By group, on both clocks')).getAllByRole('row')).toHaveLength(3));
  expect(address()).toBe('/dashboard');
  await user.click(screen.getByRole('button', { name: '7 days' }));
  expect(address()).toMatch(/^\/dashboard\?from=[\d-]+&to=[\d-]+$/);
  expect(screen.getByRole('button', { name: '7 days' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('button', { name: 'Cohort' }));
  await user.click(screen.getByRole('radio', { name: /^Closed in the period/ }));
  expect(address()).toMatch(/&cohort=closed$/);
});

test('the period before stands beside a figure, in one phrase', async () => {
  await open();
  expect(
    within(await tile('Inflow, outflow and backlog')).getByText(/^24 more than in the 28 days before \(0\)\.$/),
  ).toBeVisible();
});

test('days that are none are refused in words', async () => {
  await openConsole('/dashboard?from=2020-01-01&to=2026-01-01');
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'By group, on both clocks' })).toBeNull();
});

test('a manager begins here, an agent at the claims', async () => {
  await openConsole('/').then(({ address }) => waitFor(() => expect(address()).toBe('/dashboard')));
  await tile('Who is late now?');
  cleanup();
  const { token } = back.session;
  back.session.token = undefined;
  await openSignedIn('/').then(({ address }) => expect(address()).toBe('/claims'));
  cleanup();
  back.session.token = token;
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
