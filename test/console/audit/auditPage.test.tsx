import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditQuery } from '#console/audit/auditAddress.ts';
import { keptFiles } from '#test/console/keptFiles.ts';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from '#test/console/queue/claimRecords.ts';

let back: BackEnd;
let last: number;

beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  for (let n = 1; n <= 52; n++) last = await back.receive(claimRecordOf(n));
  back.passTime(60_000);
  const manager = await back.signIn('manager');
  const { sequence } = (await (await manager('GET', `/api/claims/${last}`)).json()) as { sequence: number };
  await manager('POST', `/api/claims/${last}/commands`, { command: 'assign', sequence, to: 'agent2' });
  await openSignedIn('/claims', 'manager').then(({ unmount }) => unmount());
});
afterAll(() => back.close());

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const open = async (path = '/audit') => {
  const opened = await openConsole(path);
  await screen.findByRole('table', { name: 'Events, the last recorded first' });
  return opened;
};

test('the last event comes first: who, what, to whom, and the claim', async () => {
  const { user } = await open();
  expect(rows()[0]).toHaveTextContent(/Chloé Martin.*Assigned.*to Ben Okafor.*C-\d+/);
  expect(rows()[1]).toHaveTextContent(/The marketplace \(the marketplace\).*Received/);
  expect(within(rows()[0] as HTMLElement).getByRole('link')).toHaveAttribute('href', `/claims/${last}`);
  expect(rows()).toHaveLength(50);
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(await screen.findByText('These are all 53 events.')).toBeVisible();
  expect(rows()).toHaveLength(53);
});

test('a filter stands in the address and acts at once', async () => {
  const { user, address } = await open();
  await screen.findByRole('option', { name: 'Chloé Martin' });
  await user.selectOptions(screen.getByLabelText('Who'), 'Chloé Martin');
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(address()).toBe('/audit?actor=manager');
  expect(screen.getByLabelText('Who')).toHaveFocus();
  await user.selectOptions(screen.getByLabelText('What'), 'Rejected');
  expect(await screen.findByRole('heading', { name: 'No event matches' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  await waitFor(() => expect(rows()).toHaveLength(50));
  await user.type(screen.getByLabelText('Claim'), 'abc{Enter}');
  expect(screen.getByText('Write a number such as C-10428')).toBeVisible();
  await user.clear(screen.getByLabelText('Claim'));
  await user.type(screen.getByLabelText('Claim'), `c-${last}{Enter}`);
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(address()).toBe(`/audit?claim=c-${last}`);
});

test('what happened to the team, a key or a template stands among them, in words, and can be asked for alone', async () => {
  back.passTime(60_000);
  const admin = await back.signIn('admin');
  const put = { reason: null, version: 0, text: 'Please send us {missing}.' };
  expect((await admin('PATCH', '/api/team/agent2', { role: 'manager' })).status).toBe(200);
  back.passTime(60_000);
  expect((await admin('POST', '/api/keys', { name: 'warehouse' })).status).toBe(201);
  back.passTime(60_000);
  const edited = await admin('PUT', '/api/templates/en/ask', put);
  expect(edited.status, await edited.clone().text()).toBe(200);
  const { user, address } = await open();
  const told = () => rows().map(row => row.textContent);
  expect(told().slice(0, 3)).toEqual([
    expect.stringMatching(/Template edited.*Request for information.*English.*version 1/),
    expect.stringMatching(/API key made.*warehouse/),
    expect.stringMatching(/Role changed.*Ben Okafor.*from Agent to Manager/),
  ]);
  expect(within(rows()[0] as HTMLElement).queryByRole('link')).toBeNull();
  await user.selectOptions(screen.getByLabelText('What'), 'Role changed');
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(address()).toBe('/audit?type=role_changed');
});

test('days are the reader’s days, the last one with all its hours', () => {
  const query = new URLSearchParams(auditQuery({ from: '2026-03-01', to: '2026-03-01' }));
  expect(Date.parse(query.get('to') as string) - Date.parse(query.get('from') as string)).toBe(86_400_000);
});

test('says in words that the chain holds, and where it does not', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Verify the chain' }));
  expect(await screen.findByText(/Nothing was altered: 53 events of 52 claims/)).toBeVisible();
  await back.db.updateTable('claims').set({ sequence: 9 }).where('id', '=', last).execute();
  await user.click(screen.getByRole('button', { name: 'Verify the chain' }));
  expect(await screen.findByText(new RegExp(`Something was altered\\. Claim C-${last}, event 3`))).toBeVisible();
  await back.db.updateTable('claims').set({ sequence: 2 }).where('id', '=', last).execute();
});

test('exports what the filter shows', async () => {
  const { user } = await open('/audit?actor=manager');
  const kept = keptFiles();
  await user.click(screen.getByRole('button', { name: 'Export as CSV' }));
  expect(await screen.findByText('One event exported.')).toBeVisible();
  kept.stop();
  expect(kept.names[0]).toMatch(/^quittance-audit-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await kept.contents[0]?.text())?.trim().split('\r\n') ?? [];
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('"assigned"');
});

test('an agent is told that the page is not theirs', async () => {
  const { token } = back.session;
  back.session.token = undefined;
  await openSignedIn('/claims').then(({ unmount }) => unmount());
  await openConsole('/audit');
  expect(await screen.findByRole('heading', { name: 'Your role does not open this page' })).toBeVisible();
  expect(within(screen.getByRole('navigation', { name: 'Main' })).queryByRole('link', { name: 'Audit' })).toBeNull();
  back.session.token = token;
});
