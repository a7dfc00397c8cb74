import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settlementParts } from '#console/refunds/settlementParts.ts';
import { lostParcel } from '#test/api/claimRecords.ts';
import { commandDesk } from '#test/api/commandDesk.ts';
import type { Caller } from '#test/api/testApp.ts';
import { signInBrowser } from '#test/console/claim/openClaim.tsx';
import { keptFiles } from '#test/console/keptFiles.ts';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';

const day = 86_400_000;
let back: BackEnd;
let manager: Caller;
const ids: number[] = [];

beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date(Date.now() - 4.2 * day).toISOString());
  const approve = async () => {
    const agent = await back.signIn('agent');
    const ago = (days: number) => new Date(Date.now() - days * day).toISOString();
    const order = { paidAt: ago(100), placedAt: ago(100) };
    const id = await back.receive(lostParcel({ openedAt: ago(5), order }));
    await commandDesk(back, () => agent).give(agent, id, 'approve');
    ids.push(id);
  };
  await approve();
  back.setNow(new Date(Date.now() - day).toISOString());
  await approve();
  await approve();
  back.setNow(new Date().toISOString());
  await back.runJobs();
  manager = await back.signIn('manager');
  await openSignedIn('/claims', 'manager').then(({ unmount }) => unmount());
});
afterAll(() => back.close());

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const rowOf = (id: number) => screen.findByRole('row', { name: new RegExp(`C-${id}`) });

test('what is to be paid stands by its promise, with its sum; overdue ones say so', async () => {
  const { user, address } = await openConsole('/refunds');
  expect(await rowOf(ids[0]!)).toHaveTextContent(
    /Marie Durand FR.*order-.*€23\.90.*card •• 4242.*Payout overdue 1 d.*Customer \d+ d/,
  );
  expect(rows()[0]).toHaveTextContent(`C-${ids[0]}`);
  expect(await rowOf(ids[1]!)).toHaveTextContent(/1 d 23 h|2 d/);
  expect(screen.getByRole('definition')).toHaveTextContent('€71.70 3 refunds');
  expect(within(rows()[0]!).getByRole('link', { name: /^C-\d+, €23.90 to Marie Durand/ })).toHaveAttribute(
    'href',
    `/claims/${ids[0]}`,
  );
  await user.click(screen.getByRole('checkbox', { name: 'Overdue only' }));
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(address()).toBe('/refunds?view=to_pay&late=true');
  await user.type(screen.getByRole('searchbox', { name: 'Claim, order or reference' }), `C-${ids[1]}{Enter}`);
  expect(await screen.findByRole('heading', { name: 'No refund matches' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Clear all' }).closest('a')!);
  await waitFor(() => expect(rows()).toHaveLength(3));
});

test('a payment fails with its reason, and is settled with its day and reference', async () => {
  const id = ids[0]!;
  const { user, home } = await openConsole('/refunds');
  await user.click(await screen.findByRole('button', { name: `Mark the payment of C-${id} as failed` }));
  await user.type(screen.getByLabelText('Why it failed'), 'The account is closed.');
  await user.click(screen.getByRole('button', { name: 'Mark as failed' }));
  await waitFor(() => expect(rows()).toHaveLength(2));
  await user.click(screen.getByRole('link', { name: /^Failed/ }));
  expect(await rowOf(id)).toHaveTextContent('The account is closed.');
  await user.click(screen.getByRole('button', { name: `Mark the refund of C-${id} as settled` }));
  await user.type(screen.getByLabelText('Payment reference'), 'SEPA-1');
  const { sequence } = (await (await manager('GET', `/api/claims/${id}`)).json()) as { sequence: number };
  const note = { command: 'note', sequence, note: 'The customer gave another account.' };
  expect((await manager('POST', `/api/claims/${id}/commands`, note)).status).toBe(200);
  const confirm = within(screen.getByRole('dialog')).getByRole('button', { name: 'Mark as settled' });
  const lists = () => back.requests.filter(request => request.startsWith('GET /api/refunds?')).length;
  const listed = lists();
  await user.click(confirm);
  await waitFor(() => expect(within(screen.getByRole('dialog')).getByRole('alert')).not.toBeEmptyDOMElement());
  await waitFor(() => expect(lists()).toBeGreaterThan(listed));
  await waitFor(() => expect(home.queries.isFetching()).toBe(0));
  expect(screen.getByLabelText('Payment reference')).toHaveValue('SEPA-1');
  await user.click(confirm);
  expect(await screen.findByRole('heading', { name: 'No payment failed' })).toBeVisible();
  expect(await screen.findByText(new RegExp(`C-${id} is settled: €23.90, reference SEPA-1`))).toBeVisible();
  const shown = screen.getByRole('link', { name: 'Show it among the settled' });
  expect(shown).toHaveAttribute('href', `/refunds?view=settled&q=C-${id}`);
  await user.click(screen.getByRole('link', { name: /^Settled/ }));
  expect(await rowOf(id)).toHaveTextContent(/Payout paid 1 d late.*Customer paid in time.*SEPA-1/);
});

test('the list is downloaded, filled in, told line by line, and settled once', async () => {
  const { user, unmount } = await openConsole('/refunds');
  const kept = keptFiles();
  await user.click(await screen.findByRole('button', { name: 'Download the list' }));
  await waitFor(() => expect(kept.names).toHaveLength(1));
  kept.stop();
  const list = (await kept.contents[0]!.text()).trim().split('\r\n');
  expect(list).toHaveLength(3);
  const [head, ...lines] = list;
  const today = new Date().toISOString().slice(0, 10);
  const filled = lines.map((line, i) => line.replace(/"",""$/, `"${today}","SEPA-${i + 2}"`));
  unmount();

  await openConsole('/refunds/settle');
  const file = new File([[head, ...filled, '"C-4711","","","","","","","1","EUR","",""'].join('\r\n')], 'paid.csv');
  await user.upload(await screen.findByLabelText(/^Choose a file/), file);
  await user.click(await screen.findByRole('button', { name: 'Settle 2 refunds' }));
  expect(await screen.findByText(/^Done\./)).toBeVisible();
  expect(rows().map(row => row.textContent)).toEqual([
    expect.stringMatching(/^2settledC-\d+€23\.90.*SEPA-2$/),
    expect.stringMatching(/^3settledC-\d+€23\.90.*SEPA-3$/),
    expect.stringMatching(/^4not filled in$/),
  ]);
  const answer = await manager('GET', '/api/refunds?view=settled');
  expect(((await answer.json()) as { data: unknown[] }).data).toHaveLength(3);
});

test('a long file goes in parts, each row on its own line', async () => {
  const rows = Array.from({ length: 150 }, (_, i) => (i === 120 ? `${i},"a\nb"` : `${i},x`));
  rows.splice(3, 0, '', '');
  const parts = [];
  for await (const part of settlementParts(`n,reference\n${rows.join('\n')}\n`)) parts.push(part);
  expect(parts.map(({ firstLine }) => firstLine)).toEqual([2, 104]);
  expect(parts[0]!.text.split('\n').slice(0, 7)).toEqual(['n,reference', '0,x', '1,x', '2,x', '', '', '3,x']);
  expect(parts[1]!.text.split('\n').slice(0, 2)).toEqual(['n,reference', '100,x']);
  expect(parts[1]!.text.split('\n').slice(20, 24)).toEqual(['119,x', '120,"a', 'b"', '121,x']);
});

test('agents find it closed', async () => {
  await signInBrowser(back, 'agent');
  await openConsole('/refunds');
  expect(await screen.findByRole('heading', { name: 'Your role does not open this page' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Refunds' })).toBeNull();
});
