import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { civilDateOf } from '#domain/calendar.ts';
import { damagedLamp, lostParcel } from '#test/api/claimRecords.ts';
import { commandDesk } from '#test/api/commandDesk.ts';
import { password } from '#test/api/testApp.ts';
import { claimOf } from '#test/console/claim/openClaim.tsx';
import { type BackEnd, openBackEnd, openConsole } from '#test/console/openConsole.tsx';

const day = 86_400_000;
let back: BackEnd;
let open: number;
let approved: number;
let other: number;

beforeAll(async () => {
  back = await openBackEnd();
  await back.person('finance', 'finance', 'Nina Aalto');
  back.setNow(new Date(Date.now() - day).toISOString());
  const agent = await back.signIn('agent');
  const ago = (days: number) => new Date(Date.now() - days * day).toISOString();
  const approve = async () => {
    const id = await back.receive(lostParcel({ openedAt: ago(5), order: { paidAt: ago(100), placedAt: ago(100) } }));
    await commandDesk(back, () => agent).give(agent, id, 'approve');
    return id;
  };
  approved = await approve();
  other = await approve();
  open = await back.receive(damagedLamp({ openedAt: ago(2) }));
  back.setNow(new Date().toISOString());
  await back.runJobs();
});
afterAll(() => back.close());

test('finance begins at the refunds, settles one, and reads why it was approved, with nothing to decide', async () => {
  const { user, address } = await openConsole('/');
  await user.type(await screen.findByLabelText('E-mail'), 'finance@quittance.example');
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  await screen.findByRole('navigation', { name: 'Views of the refunds' });
  expect(address()).toBe('/refunds');
  const places = within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
  expect(places.map(({ textContent }) => textContent)).toEqual(['Queue', 'Refunds', 'Policies']);

  await user.click(await screen.findByRole('button', { name: `Mark the refund of C-${approved} as settled` }));
  await user.type(screen.getByLabelText('Payment reference'), 'SEPA-1');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Mark as settled' }));
  expect(await screen.findByText(new RegExp(`^C-${approved} is settled`))).toBeVisible();
  expect(await claimOf(back, approved)).toMatchObject({ status: 'refunded', refund: { reference: 'SEPA-1' } });

  await user.click(screen.getByRole('link', { name: /^Settled/ }));
  await user.click(await screen.findByRole('link', { name: new RegExp(`^C-${approved}`) }));
  await screen.findByRole('heading', { level: 1, name: new RegExp(`C-${approved}`) });
  expect(screen.getByRole('region', { name: 'Decided' })).toHaveTextContent(/Approved: €23.90.*SEPA-1/);
  for (const name of [/^Approve/, /^Reject/, /^Ask/, /^Take/, /^Reopen/, /^Next claim/, /^Send/, /^Keep/])
    expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.queryByRole('radio')).toBeNull();

  const trail = within(screen.getByRole('navigation', { name: 'In the list' }));
  expect(trail.getByText('1 / 1')).toBeVisible();
  await user.click(trail.getByRole('link', { name: 'Back to the list' }));
  await screen.findByRole('navigation', { name: 'Views of the refunds' });
  expect(address()).toBe('/refunds?view=settled');
});

test('on the claim itself finance marks the payment as failed, then as settled, by keys alone', async () => {
  const { user } = await openConsole(`/claims/${other}`);
  const decided = within(await screen.findByRole('region', { name: 'Decided' }));
  expect(decided.getByRole('button', { name: /^Mark as settled/ })).toHaveTextContent('Mark as settled s');
  await user.keyboard('f');
  await user.keyboard('The account is closed.');
  await user.tab();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(await decided.findByText(/Payment failed on .*: The account is closed\./)).toBeVisible();
  expect(await screen.findByText(`The payment of C-${other} is marked as failed.`)).toBeVisible();

  await user.keyboard('s');
  const dialog = within(await screen.findByRole('dialog', { name: `C-${other}: €23.90 was paid` }));
  expect(dialog.getByLabelText('Date of payment')).toHaveAccessibleDescription('By the team’s calendar, Europe/Paris');
  const today = civilDateOf(new Date().toISOString(), 'Europe/Paris');
  expect(dialog.getByLabelText('Date of payment')).toHaveValue(today);
  await user.keyboard('SEPA-2{Enter}');
  expect(await decided.findByText(/^Paid on .*\(SEPA-2\)\.$/)).toBeVisible();
  expect(await claimOf(back, other)).toMatchObject({ status: 'refunded', refund: { reference: 'SEPA-2' } });
  expect(screen.queryByRole('button', { name: /^Mark as/ })).toBeNull();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.keyboard('s');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a claim that is not decided has no decision panel, and its keys do nothing', async () => {
  const { user } = await openConsole(`/claims/${open}`);
  await screen.findByRole('heading', { level: 1, name: new RegExp(`C-${open}`) });
  expect(screen.getByRole('region', { name: /^Conversation/ })).toBeVisible();
  expect(screen.queryByRole('region', { name: /^Decision/ })).toBeNull();
  expect(screen.queryByRole('textbox', { name: /Reply|Note/ })).toBeNull();
  const before = back.requests.length;
  await user.keyboard('anrqtvxm');
  expect(back.requests.slice(before).filter(request => request.startsWith('POST'))).toEqual([]);
  expect((await claimOf(back, open)).sequence).toBe(1);
  expect(back.requests.filter(request => request.includes('/draft'))).toEqual([]);
});

test('the queue is there to look things up: nothing to tick, to take, or of one’s own', async () => {
  const { user } = await openConsole('/claims');
  await screen.findByRole('table');
  const views = within(screen.getByRole('navigation', { name: 'Views' }));
  expect(views.getByRole('link', { name: /^To do/ })).toBeVisible();
  expect(views.queryByRole('link', { name: /^Mine/ })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Next claim/ })).toBeNull();
  await user.keyboard('?');
  const sheet = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }));
  expect(sheet.getByRole('button', { name: /^Go to the refunds: / })).toBeVisible();
  expect(sheet.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Everywhere',
    'Queue',
    'Claim',
  ]);
  for (const name of [/^Approve/, /^Next claim/, /^Go to the dashboard/])
    expect(sheet.queryByRole('button', { name })).toBeNull();
});

test.each(['/dashboard', '/my-figures', '/settings', '/team', '/audit', '/import', '/templates', '/undelivered'])(
  '%s is closed to finance, and says so',
  async path => {
    const { unmount } = await openConsole(path);
    expect(await screen.findByRole('heading', { name: 'Your role does not open this page' })).toBeVisible();
    unmount();
  },
);

test('/refunds/settle takes their file', async () => {
  await openConsole('/refunds/settle');
  expect(await screen.findByLabelText(/^Choose a file/)).toBeInTheDocument();
});

test('in a team with finance, no claim is offered to them', async () => {
  const call = back.caller(back.session);
  await call('POST', '/api/session', { email: 'manager@quittance.example', password });
  const { user } = await openConsole(`/claims/${open}`);
  await user.click(await screen.findByRole('button', { name: /^Assign/ }));
  await waitFor(() => expect(screen.getAllByRole('menuitem').length).toBeGreaterThan(1));
  expect(screen.getByRole('menuitem', { name: /Ben Okafor/ })).toBeVisible();
  expect(screen.queryByRole('menuitem', { name: /Nina/ })).toBeNull();
});
