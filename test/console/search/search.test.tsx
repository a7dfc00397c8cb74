import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInBrowser } from '#test/console/claim/openClaim.tsx';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from '../queue/claimRecords.ts';

let back: BackEnd;
const ids: number[] = [];

beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  for (let n = 1; n <= 7; n++) {
    const description = n === 3 ? 'La lampe grésille, et l’ampoule éclate à chaque fois.' : undefined;
    ids.push(await back.receive(claimRecordOf(n, description ? { description } : {})));
  }
  await openSignedIn('/claims').then(({ unmount }) => unmount());
});
afterAll(() => back.close());

const open = async (path = '/claims') => {
  const opened = await openConsole(path);
  await screen.findByRole('navigation', { name: 'Main' });
  return { ...opened, field: await screen.findByRole<HTMLInputElement>('combobox') };
};
const list = () => screen.findByRole('listbox', { name: 'Found' });
const chosen = () => screen.getByRole('option', { selected: true });

test('what is typed is found in groups, with counts and what matches marked', async () => {
  const { user, field } = await open();
  await user.keyboard('/marie');
  expect(field).toHaveFocus();
  const found = await list();
  const claims = await within(found).findByRole('group', { name: 'Claims 7' });
  expect(within(claims).getAllByRole('option')).toHaveLength(5);
  expect(within(found).getByRole('group', { name: 'Customers 7' })).toBeVisible();
  expect([...found.querySelectorAll('mark')].map(mark => mark.textContent)).toContain('Marie');
  expect(screen.getByText('14 results')).toBeInTheDocument();
  expect(field).toHaveAttribute('aria-expanded', 'true');
});

test('the arrows choose and Enter opens, with the focus in the field all along', async () => {
  const { user, address, field } = await open();
  await user.keyboard('/Dubois 4');
  const found = await list();
  await within(found).findByRole('group', { name: 'Claims 1' });
  expect(chosen()).toHaveTextContent('Claims with “Dubois 4”');
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toHaveTextContent(`C-${ids[3]}`);
  expect(field).toHaveAttribute('aria-activedescendant', chosen().id);
  expect(field).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toHaveTextContent('customer-4');
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toHaveTextContent('Claims with “Dubois 4”');
  await user.keyboard('{ArrowUp}{Enter}');
  await waitFor(() => expect(address()).toBe('/customers/customer-4'));
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('Enter on the text shows all claims with it in the queue', async () => {
  const { user, address } = await open('/claims?view=decided');
  await user.keyboard('/AMPOULE e');
  const found = await list();
  const claim = await within(found).findByRole('option', { name: new RegExp(`C-${ids[2]}`) });
  expect([...claim.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['ampoule']);
  await user.clear(screen.getByRole('combobox'));
  await user.keyboard('grésille ampoule{Enter}');
  await waitFor(() => expect(address()).toBe('/claims?view=all&q=gr%C3%A9sille+ampoule'));
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
});

test('a claim’s number leads to the claim', async () => {
  const { user, address } = await open();
  await user.keyboard(`/c-${ids[0]}`);
  await list();
  expect(chosen()).toHaveTextContent(`Open claim C-${ids[0]}`);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(address()).toBe(`/claims/${ids[0]}`));
});

test('Escape closes the list, then leaves the field', async () => {
  const { user, field } = await open();
  await user.keyboard('/marie');
  await list();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field).toHaveFocus();
  expect(field).toHaveValue('marie');
  await user.keyboard('{Escape}');
  expect(field).not.toHaveFocus();
});

test('nothing found says what to try, and a press chooses', async () => {
  const { user, address } = await open();
  await user.keyboard('/zzzz');
  expect(await screen.findAllByText(/^Nothing was found\. Beginnings of words/)).not.toHaveLength(0);
  await user.clear(screen.getByRole('combobox'));
  await user.keyboard('North');
  const found = await list();
  await user.click(await within(found).findByRole('option', { name: /North Textiles/ }));
  await waitFor(() => expect(address()).toBe('/merchants/shop-7'));
});

test('who pays looks for a text among the refunds too, last of all; agents do not', async () => {
  const { user, unmount } = await open();
  await user.keyboard('/SEPA-12');
  await list();
  expect(screen.queryByRole('option', { name: /Search refunds/ })).toBeNull();
  unmount();
  await signInBrowser(back, 'manager');
  const { user: manager, address } = await open();
  await manager.keyboard('/SEPA-12');
  await within(await list()).findByRole('option', { name: 'Search refunds for “SEPA-12”' });
  await manager.keyboard('{ArrowUp}');
  expect(chosen()).toHaveTextContent('Search refunds for “SEPA-12”');
  await manager.keyboard('{Enter}');
  await waitFor(() => expect(address()).toBe('/refunds?q=SEPA-12'));
});
