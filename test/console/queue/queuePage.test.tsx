import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readTrail } from '#console/queue/queueTrail.ts';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf, earlyRecordOf } from './claimRecords.ts';
import { firstRow, openQueue, rows } from './openQueue.tsx';

let back: BackEnd;
let send: (record: { externalId: string }) => Promise<void>;

beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  const shop = await back.shop();
  send = async record => {
    const response = await shop('POST', '/api/intake/claims', record);
    if (response.status !== 201) throw new Error(`${record.externalId}: ${await response.text()}`);
  };
  for (let n = 1; n <= 53; n++) await send(claimRecordOf(n));
  await send(claimRecordOf(60, { reason: 'not_working', customer: { id: 'c-60', name: null, country: 'DE' } }, 20));
  await send(earlyRecordOf(61));
  await openSignedIn('/claims').then(({ unmount }) => unmount());
});
afterAll(() => back.close());
beforeEach(() => sessionStorage.clear());

test('a row is a claim: a link that names it, and what one decides by', async () => {
  await openQueue('/claims?q=Marie+Dubois+7');
  const row = firstRow();
  const link = within(row).getByRole('link', { name: /^Claim C-\d+, Wrong colour, Marie Dubois 7$/ });
  expect(link).toHaveAttribute('href', expect.stringMatching(/^\/claims\/\d+$/));
  expect(row).toHaveTextContent(/FR.*Jacket, blue M.*€10\.07/);
  expect(within(row).getByRole('rowheader')).toContainElement(link);
});

test('the most urgent claim comes first, and a missed promise says so in a word', async () => {
  await openQueue('/claims?view=todo');
  expect(firstRow()).toHaveTextContent(/Not working.*name unknown.*DE/);
  expect(firstRow()).toHaveTextContent(/overdue \d+ d/);
});

test('the views carry their counts; a claim that came too early tells its day', async () => {
  const { user } = await openQueue('/claims');
  const views = screen.getByRole('navigation', { name: 'Views' });
  await within(views).findByRole('link', { name: 'To do 54' });
  expect(within(views).getByRole('link', { name: /^Due soon/ })).toHaveAccessibleDescription(
    'the next deadline is near',
  );
  await user.click(within(views).getByRole('link', { name: 'Too early 1' }));
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(firstRow()).toHaveTextContent(/Not received.*From \d+ \w+/);
  expect(firstRow()).toHaveTextContent('8 h left, paused');
});

test('pages go by cursor, there and back, and lay the trail for the claim page', async () => {
  const { user, address } = await openQueue('/claims?view=todo');
  expect(rows()).toHaveLength(50);
  expect(screen.getByText('1–50 of 54')).toBeVisible();
  const first = firstRow().textContent;
  await user.click(screen.getByRole('link', { name: 'Next' }));
  expect(await screen.findByText('51–54 of 54')).toBeVisible();
  expect(address()).toMatch(/after=.+&page=2/);
  await waitFor(() => expect(readTrail()?.ids).toHaveLength(54));
  await user.click(screen.getByRole('link', { name: 'Previous' }));
  await waitFor(() => expect(firstRow().textContent).toBe(first));
  expect(address()).toBe('/claims?view=todo');
});

test('a filter stands in the address, and its chip takes it away', async () => {
  const { user, address } = await openQueue('/claims');
  await user.click(screen.getByRole('button', { name: 'Reason' }));
  const panel = screen.getByRole('dialog', { name: 'Reason' });
  await user.type(within(panel).getByRole('searchbox'), 'not work');
  await user.click(within(panel).getByRole('checkbox', { name: 'Not working' }));
  await waitFor(() => expect(address()).toBe('/claims?view=todo&reason=not_working'));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(rows()).toHaveLength(1));
  await user.click(await screen.findByRole('button', { name: 'Remove filter: Not working' }));
  await waitFor(() => expect(rows()).toHaveLength(50));
  expect(address()).toBe('/claims?view=todo');
});

test('an amount filter refuses what is no amount and takes what is', async () => {
  const { user, address } = await openQueue('/claims');
  await user.click(screen.getByRole('button', { name: 'Amount' }));
  const panel = screen.getByRole('dialog', { name: 'Amount' });
  await user.type(within(panel).getByLabelText('From'), 'much');
  await user.click(within(panel).getByRole('button', { name: 'Apply' }));
  expect(within(panel).getByText('Write an amount such as 20 or 19.90')).toBeVisible();
  await user.clear(within(panel).getByLabelText('From'));
  await user.type(within(panel).getByLabelText('From'), '10,52');
  await user.click(within(panel).getByRole('button', { name: 'Apply' }));
  await waitFor(() => expect(rows()).toHaveLength(3));
  expect(address()).toBe('/claims?view=todo&amountFrom=1052&currency=EUR');
});

test('a column sorts by its head, one way and the other', async () => {
  const { user } = await openQueue('/claims');
  await user.click(screen.getByRole('link', { name: 'Amount' }));
  await waitFor(() => expect(firstRow()).toHaveTextContent('€10.01'));
  expect(screen.getByRole('columnheader', { name: 'Amount' })).toHaveAttribute('aria-sort', 'ascending');
  await user.click(screen.getByRole('link', { name: 'Amount' }));
  await waitFor(() => expect(firstRow()).toHaveTextContent('€10.60'));
  expect(screen.getByRole('columnheader', { name: 'Amount' })).toHaveAttribute('aria-sort', 'descending');
});

const setWidth = (width: number) =>
  (window as unknown as { happyDOM: { setViewport(size: { width: number }): void } }).happyDOM.setViewport({ width });

test('where the head has no room, a menu sorts by every column that can be sorted by, and a tick takes the whole page', async () => {
  setWidth(390);
  try {
    const { user, address } = await openQueue('/claims');
    expect(screen.getByRole('columnheader', { name: 'Amount' })).toBeInTheDocument();
    expect(within(screen.getAllByRole('rowgroup')[0]!).queryByRole('link')).toBeNull();
    expect(within(screen.getAllByRole('rowgroup')[0]!).queryByRole('checkbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Sort' }));
    const panel = screen.getByRole('dialog', { name: 'Sort' });
    expect(within(panel).getByRole('radio', { name: 'Deadline: soonest first' })).toBeChecked();
    await user.click(within(panel).getByRole('radio', { name: 'Amount: largest first' }));
    await waitFor(() => expect(address()).toBe('/claims?view=todo&sort=-amount'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(firstRow()).toHaveTextContent('€10.60'));
    await user.click(screen.getByRole('checkbox', { name: 'Select all on this page' }));
    expect(await screen.findByText('50 selected')).toBeVisible();
  } finally {
    setWidth(1280);
  }
});

test('the search finds by order, in every view', async () => {
  const { user, address } = await openQueue('/claims');
  await user.keyboard('/order-61{Enter}');
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(address()).toBe('/claims?view=all&q=order-61');
  expect(firstRow()).toHaveTextContent('Not received');
});

test('what is not found says what to try, and leads back', async () => {
  const { user } = await openConsole('/claims?q=nobody-at-all');
  expect(await screen.findByRole('heading', { name: 'No claim matches' })).toBeVisible();
  expect(screen.getByText(/Nothing was found for “nobody-at-all”/)).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Clear all' }));
  expect(await screen.findByRole('table')).toBeVisible();
});

test('an empty view says why it is empty and what fills it', async () => {
  await openConsole('/claims?view=mine');
  expect(await screen.findByRole('heading', { name: 'Nothing is yours' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open To do' })).toHaveAttribute('href', '/claims?view=todo');
});

test('a filter that the API does not take is named, and nothing is lost', async () => {
  await openConsole('/claims?reason=nonsense');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(/could not be loaded.*reason:.*nonsense/);
});

test('j and k move the focus along the rows', async () => {
  const { user } = await openQueue('/claims');
  await user.keyboard('jj');
  expect(within(rows()[1] as HTMLElement).getByRole('link')).toHaveFocus();
  await user.keyboard('k');
  expect(within(firstRow()).getByRole('link')).toHaveFocus();
});

test('new claims are announced, and stand in the table when asked for', async () => {
  const { user, home } = await openQueue('/claims?country=PT,FR&sort=-opened');
  await waitFor(() => expect(home.queries.isFetching()).toBe(0));
  const before = rows().map(row => row.textContent);
  await send(claimRecordOf(70, {}, 1));
  await home.queries.refetchQueries({ queryKey: ['claims', 'newest'] });
  expect(await screen.findByText('1 new claim')).toBeVisible();
  expect(rows().map(row => row.textContent)).toEqual(before);
  await user.click(screen.getByRole('button', { name: 'Show' }));
  await waitFor(() => expect(firstRow()).toHaveTextContent('Marie Dubois 70'));
  expect(screen.queryByText('1 new claim')).toBeNull();
});

test('the keys are all told by ?', async () => {
  const { user } = await openQueue('/claims');
  await user.keyboard('?');
  const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(within(sheet).getByText('Next row')).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a claim opens by its key, and coming back finds it in focus', async () => {
  const { user, address } = await openQueue('/claims');
  await user.keyboard('jj');
  const href = document.activeElement?.getAttribute('href') as string;
  await user.keyboard('{Enter}');
  await waitFor(() => expect(address()).toBe(href));
  await screen.findByRole('heading', { level: 1, name: new RegExp(href.split('/').at(-1) as string) });
  await user.keyboard('gq');
  await screen.findByRole('table');
  await waitFor(() => expect(document.activeElement).toHaveAttribute('href', href));
});
