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
  await user.selectOptions(dialog.getByLabelText('Assign to'), 'Ben Okafor (0 open)');
  await user.click(dialog.getByRole('button', { name: 'Move 2 claims' }));
  expect(await screen.findByText('2 claims were moved.')).toBeVisible();
  expect(await holders()).toEqual(ids.map(id => (id === first || id === second ? 'agent2' : 'agent')));
  await waitFor(async () =>
    expect((await tile()).getByRole('row', { name: /^Ben Okafor/ })).toHaveTextContent(/^Ben Okafor 2/),
  );

  await user.click((await tile()).getByRole('button', { name: 'Move the claims of Ana Costa' }));
  await user.click(screen.getByRole('button', { name: 'Move 3 claims' }));
  expect(await screen.findByText('3 claims were moved.')).toBeVisible();
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
  const names = within(screen.getByLabelText('Assign to'))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(names.join()).not.toContain('Ana Costa');
  await manager('DELETE', '/api/team/agent/absence');
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
