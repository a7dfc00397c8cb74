import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from '#test/console/queue/claimRecords.ts';

let back: BackEnd;
let claim: number;

beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  claim = await back.receive(claimRecordOf(1));
  await openSignedIn('/claims', 'admin').then(({ unmount }) => unmount());
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => back.close());

const open = async () => {
  const opened = await openConsole('/team');
  await screen.findByRole('table', { name: 'People of the team' });
  return opened;
};
const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
const choose = async ({ user }: Awaited<ReturnType<typeof open>>, name: string, act: string) => {
  await user.click(screen.getByRole('button', { name: `Manage ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: act }));
};
const person = (id: string) => back.db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test('tells who is there, with their role, state and claims, and who looks', async () => {
  const { user } = await open();
  expect(row('Dmitri Ivanov')).toHaveTextContent(/\(you\).*admin@quittance\.example.*Admin.*Active/);
  expect(row('Ana Costa')).toHaveTextContent(/Agent.*Active.*never.*0/);
  await user.click(screen.getByRole('button', { name: 'Manage Dmitri Ivanov' }));
  const acts = (await screen.findAllByRole('menuitem')).map(item => item.textContent);
  expect(acts).toEqual(['Mark away…', 'New password…', 'Sign out everywhere…']);
});

test('what is on the screen and being written stays where the server cannot be asked anew', async () => {
  const { user, home } = await open();
  await user.click(await screen.findByRole('button', { name: 'Add a person' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a person' }));
  await user.type(dialog.getByLabelText('Name'), 'Eve');
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'));
  await home.queries.refetchQueries({ queryKey: ['team'] });
  expect(home.queries.getQueryState(['team'])?.status).toBe('error');
  expect(dialog.getByLabelText('Name')).toHaveValue('Eve');
});

test('marks somebody away and gives their claims to a colleague', async () => {
  const ana = await back.signIn('agent');
  const { sequence } = (await (await ana('GET', `/api/claims/${claim}`)).json()) as { sequence: number };
  await ana('POST', `/api/claims/${claim}/commands`, { command: 'take', sequence });
  const opened = await open();
  await waitFor(() => expect(within(row('Ana Costa')).getByRole('link', { name: '1' })).toBeVisible());
  await choose(opened, 'Ana Costa', 'Mark away…');
  const dialog = await screen.findByRole('dialog', { name: 'Ana Costa is away' });
  await opened.user.type(within(dialog).getByLabelText('Back on'), '2099-03-01');
  await opened.user.click(within(dialog).getByLabelText(/^To a colleague/));
  await opened.user.selectOptions(within(dialog).getByLabelText('Who takes over?'), 'Ben Okafor (0)');
  await opened.user.click(within(dialog).getByRole('button', { name: 'Mark away' }));
  expect(await screen.findByText('Ana Costa is away until 1 Mar 2099. 1 claim handed over.')).toBeVisible();
  await waitFor(() => expect(row('Ana Costa')).toHaveTextContent('Away, back on 1 Mar 2099'));
  expect(within(row('Ben Okafor')).getByRole('link', { name: '1' })).toBeVisible();
  await choose(opened, 'Ana Costa', 'Is back');
  await waitFor(() => expect(row('Ana Costa')).toHaveTextContent('Active'));
});

test('changes a role, and says in words why one cannot be changed', async () => {
  const opened = await open();
  await choose(opened, 'Ben Okafor', 'Change role…');
  await opened.user.click(await screen.findByLabelText(/^Manager/));
  await opened.user.click(screen.getByRole('button', { name: 'Change role' }));
  await waitFor(() => expect(row('Ben Okafor')).toHaveTextContent('Manager'));
  expect((await person('agent2')).role).toBe('manager');
});

test('makes somebody finance, who then keeps no claims: they go to a colleague who works on some', async () => {
  const opened = await open();
  await waitFor(() => expect(within(row('Ben Okafor')).getByRole('link', { name: '1' })).toBeVisible());
  await choose(opened, 'Ben Okafor', 'Change role…');
  const dialog = within(await screen.findByRole('dialog', { name: 'Role of Ben Okafor' }));
  expect(dialog.queryByLabelText(/^Back to the queue/)).toBeNull();
  await opened.user.click(dialog.getByLabelText(/^Finance/));
  expect(dialog.getByLabelText(/^Back to the queue/)).toBeChecked();
  expect(dialog.queryByLabelText(/^They stay/)).toBeNull();
  await opened.user.click(dialog.getByLabelText(/^To a colleague/));
  await opened.user.selectOptions(dialog.getByLabelText('Who takes over?'), 'Ana Costa (0)');
  await opened.user.click(dialog.getByRole('button', { name: 'Change role' }));
  expect(await screen.findByText(/^Ben Okafor is now: Finance\..*1 claim handed over\.$/)).toBeVisible();
  await waitFor(() => expect(row('Ben Okafor')).toHaveTextContent(/Finance.*0/));
  expect(within(row('Ana Costa')).getByRole('link', { name: '1' })).toBeVisible();
  await choose(opened, 'Ana Costa', 'Mark away…');
  const away = within(await screen.findByRole('dialog', { name: 'Ana Costa is away' }));
  await opened.user.click(away.getByLabelText(/^To a colleague/));
  const offered = within(away.getByLabelText('Who takes over?')).getAllByRole('option');
  expect(offered.map(({ textContent }) => textContent)).toEqual([
    'Choose a colleague',
    'Chloé Martin (0)',
    'Dmitri Ivanov (0)',
  ]);
});

test('adds a person and shows the password this once, with which they sign in', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Add a person' }));
  const form = await screen.findByRole('dialog', { name: 'Add a person' });
  await user.type(within(form).getByLabelText('Name'), 'Rita Sørensen');
  await user.type(within(form).getByLabelText('E-mail'), 'agent@quittance.example');
  await user.click(within(form).getByRole('button', { name: 'Add to the team' }));
  expect(await within(form).findByText('Somebody in the team has this address already.')).toBeVisible();
  await user.clear(within(form).getByLabelText('E-mail'));
  await user.type(within(form).getByLabelText('E-mail'), 'rita@quittance.example');
  await user.click(within(form).getByRole('button', { name: 'Add to the team' }));
  const shown = await screen.findByLabelText<HTMLInputElement>('Password of Rita Sørensen');
  const body = { email: 'rita@quittance.example', password: shown.value };
  expect((await back.nobody('POST', '/api/session', body)).status).toBe(200);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByLabelText('Password of Rita Sørensen')).toBeNull());
  expect(row('Rita Sørensen')).toBeVisible();
});

test('takes access away and gives it again', async () => {
  await back.person('leaver', 'agent', 'Lea Vasquez');
  const lea = await back.signIn('leaver');
  const opened = await open();
  await choose(opened, 'Lea Vasquez', 'Take access away…');
  await opened.user.click(await screen.findByRole('button', { name: 'Take access away' }));
  await waitFor(() => expect(row('Lea Vasquez')).toHaveTextContent('No access since'));
  expect((await lea('GET', '/api/session')).status).toBe(401);
  await choose(opened, 'Lea Vasquez', 'Give access again');
  await waitFor(() => expect(row('Lea Vasquez')).toHaveTextContent('Active'));
});

test('makes a key, shows it this once, and revokes it', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Make a key' }));
  await user.type(await screen.findByLabelText('What for'), 'orders system');
  await user.click(screen.getByRole('button', { name: 'Make the key' }));
  const { value: key } = await screen.findByLabelText<HTMLInputElement>('API key');
  const shop = back.caller({}, `Bearer ${key}`);
  expect((await shop('POST', '/api/intake/claims', {})).status).toBe(422);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.click(await screen.findByRole('button', { name: 'Revoke the key orders system' }));
  await user.click(await screen.findByRole('button', { name: 'Revoke' }));
  await waitFor(() => expect(row('orders system')).toHaveTextContent('Revoked on'));
  expect((await shop('POST', '/api/intake/claims', {})).status).toBe(401);
});
