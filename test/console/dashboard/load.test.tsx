import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandDesk } from '#test/api/commandDesk.ts';
import type { Caller } from '#test/api/testApp.ts';
import { signInBrowser } from '#test/console/claim/openClaim.tsx';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from '#test/console/queue/claimRecords.ts';

let back: BackEnd;
let manager: Caller;
const ids: number[] = [];

beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  manager = await back.signIn('manager');
  const agent = await back.signIn('agent');
  const desk = commandDesk(back, () => manager);
  for (let n = 1; n <= 6; n++) {
    ids.push(await back.receive(claimRecordOf(n)));
    await desk.give(agent, ids.at(-1)!, 'take');
  }
  await desk.give(agent, ids.pop()!, 'reject', { ground: 'other', justification: 'No.', message: 'Non.' });
  await openSignedIn('/claims', 'manager').then(({ unmount }) => unmount());
});
afterAll(() => back.close());

const holders = async () => {
  const claims = await Promise.all(ids.map(async id => (await manager('GET', `/api/claims/${id}`)).json()));
  return (claims as { assignee: { id: string } | null }[]).map(({ assignee }) => assignee?.id);
};
const tile = async () => within(await screen.findByRole('region', { name: 'Load by agent' }));

test('a manager sees who has how much, and moves the most urgent to a colleague, the rest back to the pool', async () => {
  const { user, address } = await openConsole('/dashboard');
  const ana = (await tile()).getByRole('row', { name: /^Ana Costa/ });
  expect(within(ana).getByRole('link', { name: 'Ana Costa, Open: 5' })).toHaveAttribute(
    'href',
    '/claims?view=all&status=open,waiting,parked&assigneeId=agent',
  );
  expect(ana).toHaveTextContent(/^Ana Costa 5.*1/);
  await user.click(within(ana).getByRole('button', { name: 'Move the claims of Ana Costa' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Ana Costa has 5 open claims' }));
  const urgent = within(dialog.getByRole('list', { name: 'The most urgent' }));
  await waitFor(() => expect(urgent.getAllByRole('listitem')).toHaveLength(5));
  const [first, second] = urgent.getAllByRole('link').map(link => Number(link.textContent?.slice(2)));
  await user.click(dialog.getByRole('radio', { name: 'The most urgent' }));
  await user.clear(dialog.getByLabelText('How many'));
  await user.type(dialog.getByLabelText('How many'), '2');
  expect(dialog.queryAllByRole('radio', { checked: true })).toHaveLength(1);
  await user.click(dialog.getByRole('button', { name: 'Move 2 claims' }));
  expect((await holders()).every(who => who === 'agent')).toBe(true);
  const ben = dialog.getByRole('radio', { name: /^Ben Okafor/ });
  expect(ben.closest('label')).toHaveTextContent(/^Ben Okafor0 open$/);
  await user.click(ben);
  await user.click(dialog.getByRole('button', { name: 'Move 2 claims' }));
  expect(await screen.findByText('2 claims were moved to Ben Okafor.')).toBeVisible();
  expect(await holders()).toEqual(ids.map(id => (id === first || id === second ? 'agent2' : 'agent')));
  await waitFor(async () =>
    expect((await tile()).getByRole('row', { name: /^Ben Okafor/ })).toHaveTextContent(/^Ben Okafor 2/),
  );

  await user.click((await tile()).getByRole('button', { name: 'Move the claims of Ana Costa' }));
  await user.click(screen.getByRole('radio', { name: 'All 3' }));
  await user.click(screen.getByRole('radio', { name: 'The pool (unassigned)' }));
  await user.click(screen.getByRole('button', { name: 'Move 3 claims' }));
  expect(await screen.findByText('3 claims were moved to the pool.')).toBeVisible();
  expect((await holders()).filter(who => who === undefined)).toHaveLength(3);
  await waitFor(async () => expect((await tile()).getByRole('link', { name: 'Unassigned, Open: 3' })).toBeVisible());
  expect(address()).toBe('/dashboard');
});

test('who is away is marked, and is given nothing', async () => {
  const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  expect((await manager('PUT', '/api/team/agent/absence', { until })).status).toBe(200);
  const { user } = await openConsole('/dashboard');
  expect((await tile()).getByRole('row', { name: /^Ana Costa/ })).toHaveTextContent(/away until/);
  await user.click((await tile()).getByRole('button', { name: 'Move the claims of Ben Okafor' }));
  const names = within(screen.getByRole('group', { name: 'Assign to' }))
    .getAllByRole('radio')
    .map(radio => radio.closest('label')?.textContent);
  expect(names.at(-1)).toBe('The pool (unassigned)');
  expect(names.length).toBeGreaterThan(1);
  expect(names.join()).not.toContain('Ana Costa');
  await manager('DELETE', '/api/team/agent/absence');
});

test('the overdue are offered first, of the claims that the dashboard shows, and each receiver stands with their load', async () => {
  const ana = await back.signIn('agent');
  const desk = commandDesk(back, () => manager);
  const late: number[] = [];
  for (const [n, reason] of (['not_working', 'not_working', 'wrong_colour'] as const).entries()) {
    late.push(await back.receive(claimRecordOf(20 + n, { reason }, 17)));
    await desk.give(ana, late.at(-1)!, 'take');
  }
  late.push(await back.receive(claimRecordOf(23, { reason: 'not_working' })));
  await desk.give(ana, late.at(-1)!, 'take');
  const whoHas = async () => Promise.all(late.map(async id => (await desk.read(id, manager)).assignee?.id));
  const { user } = await openConsole('/dashboard?reason=not_working');
  const row = (await tile()).getByRole('row', { name: /^Ana Costa/ });
  expect(within(row).getByRole('link', { name: 'Ana Costa, Overdue: 2' })).toHaveAttribute(
    'href',
    expect.stringContaining('reason=not_working'),
  );
  await user.click(within(row).getByRole('button', { name: 'Move the claims of Ana Costa' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Ana Costa has 3 open claims' }));
  expect(dialog.getByRole('radio', { name: 'The 2 overdue' })).toBeChecked();
  await waitFor(() =>
    expect(
      within(dialog.getByRole('list'))
        .getAllByRole('link')
        .map(link => Number(link.textContent?.slice(2))),
    ).toEqual(expect.arrayContaining(late.slice(0, 2))),
  );
  await user.click(dialog.getByRole('radio', { name: /^Ben Okafor/ }));
  await user.click(dialog.getByRole('button', { name: 'Move 2 claims' }));
  expect(await screen.findByText('2 claims were moved to Ben Okafor.')).toBeVisible();
  expect(await whoHas()).toEqual(['agent2', 'agent2', 'agent', 'agent']);
  await user.click((await tile()).getByRole('button', { name: 'Move the claims of Ana Costa' }));
  expect(screen.getByRole('radio', { name: /^Ben Okafor/ }).closest('label')).toHaveTextContent(
    /^Ben Okafor2 open, 2 overdue$/,
  );
});

test('in French, the words of the dialog', async () => {
  const call = await signInBrowser(back, 'manager');
  expect((await call('PATCH', '/api/session', { language: 'fr' })).status).toBe(200);
  const { user } = await openConsole('/dashboard?reason=not_working');
  const load = within(await screen.findByRole('region', { name: 'Charge par agent' }));
  await user.click(load.getByRole('button', { name: 'Transférer les réclamations de Ben Okafor' }));
  await user.click(screen.getByRole('radio', { name: 'les 2 en retard' }));
  await user.click(screen.getByRole('radio', { name: /^Ana Costa/ }));
  expect(screen.getByRole('radio', { name: /^Ana Costa/ }).closest('label')).toHaveTextContent(/^Ana Costa1 ouverte$/);
  await user.click(screen.getByRole('button', { name: 'Transférer 2 réclamations' }));
  expect(await screen.findByText('2 réclamations transférées à Ana Costa.')).toBeVisible();
  expect((await call('PATCH', '/api/session', { language: 'en' })).status).toBe(200);
});

test('an agent sees their own figures beside the whole team’s, and nobody else’s', async () => {
  await signInBrowser(back, 'agent');
  const { user, address } = await openConsole('/my-figures');
  const work = within(await screen.findByRole('table', { name: 'Your work beside the whole team’s' }));
  expect(work.getByRole('row', { name: /^Decisions 1 1$/ })).toBeVisible();
  expect(work.getByRole('row', { name: /^Decisions changed on appeal 0 0$/ })).toBeVisible();
  expect(screen.getByRole('link', { name: 'My figures' })).toBeVisible();
  expect(screen.queryByText('Ben Okafor')).toBeNull();
  await user.click(screen.getByRole('button', { name: '7 days' }));
  await waitFor(() => expect(address()).toBe('/my-figures?days=7'));
  expect(await screen.findAllByRole('listitem')).not.toHaveLength(0);
});
