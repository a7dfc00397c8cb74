import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandDesk } from '#test/api/commandDesk.ts';
import { signInBrowser } from '#test/console/claim/openClaim.tsx';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from '#test/console/queue/claimRecords.ts';

const day = 86_400_000;
const merchants = [
  { id: 'shop-7', name: 'North Textiles' },
  { id: 'shop-8', name: 'Quay & Sons' },
  { id: 'shop-9', name: 'Oak Lamps' },
];
/** How many claims of each merchant wait on it from their first hour on; the last one’s wait on the team. */
const held = [3, 1, 2];

let back: BackEnd;

beforeAll(async () => {
  back = await openBackEnd();
  const now = Date.now();
  back.setNow(new Date(now - 17 * day).toISOString());
  const agent = await back.signIn('agent');
  const desk = commandDesk(back, () => agent);
  let n = 0;
  for (const [i, merchant] of merchants.entries()) {
    for (let of = 0; of < held[i]!; of++) {
      const { order } = claimRecordOf(++n, {}, 17);
      const id = await back.receive(claimRecordOf(n, { order: { ...order, merchant } }, 17));
      if (i < 2) await desk.give(agent, id, 'request_information', { from: 'merchant', message: 'Bonjour ?' });
    }
  }
  // Of the first merchant one was kept: approved and paid within the hour.
  const kept = await back.receive(claimRecordOf(++n, {}, 17));
  await desk.give(agent, kept, 'approve', { justification: 'The shop says so.' });
  back.passTime(60_000);
  await back.runJobs();
  await desk.give(await back.signIn('manager'), kept, 'settle', { settledAt: back.now(), reference: 'SEPA-1' });
  back.setNow(new Date(now).toISOString());
  await openSignedIn('/claims', 'manager').then(({ unmount }) => unmount());
});
afterAll(() => back.close());

const tile = async (name: string) => within(await screen.findByRole('region', { name }));

test('what is late now and why promises were missed each say on their face of what they speak', async () => {
  await openConsole('/dashboard');
  const late = await tile('Who is late now?');
  expect(late.getByText('Open now, past the 14 days promised; by whom they wait on now.')).toBeVisible();
  const missed = await tile('Why were promises missed?');
  expect(missed.getByText(/^Of the 6 missed in the period, closed ones included: who took the time/)).toBeVisible();
});

test('where the merchants took the most time, those behind it are named, each leading to its claims', async () => {
  const { user, address } = await openConsole('/dashboard');
  const missed = await tile('Why were promises missed?');
  expect(missed.getByText(/^Merchant/, { selector: '.headline a, .headline' })).toBeVisible();
  const behind = (await missed.findByText(/^Merchants behind it:/)).closest('p')!;
  await within(behind).findByRole('link', { name: '3 claims' });
  expect(behind).toHaveTextContent(/^Merchants behind it: North Textiles 3 claims · Quay & Sons 1 claim$/);
  await user.click(within(behind).getByRole('link', { name: '3 claims' }));
  expect(address()).toMatch(/merchantId=shop-7/);
  expect(address()).toMatch(/heldUpBy=merchant/);
  await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('row').slice(1)).toHaveLength(3));
});

test('a merchant’s numbers are promises that fell due, each leads to exactly its claims, and few are said to be few', async () => {
  const { user, address } = await openConsole('/dashboard');
  const merchant = await tile('Which merchant causes it?');
  const [first] = merchant.getAllByRole('listitem');
  expect(first).toHaveTextContent(/^North Textiles3 missed1 kept of 4 \(25%\), few$/);
  expect(merchant.getByText(/^Few: fewer than 20 promises due/)).toBeVisible();
  expect(merchant.queryByText(/opened/)).toBeNull();
  expect(merchant.getByText(/^Due in the period: n = 7,/)).toBeVisible();
  const missed = within(first!).getByRole('link', { name: 'North Textiles: 3 missed' }).getAttribute('href');
  expect(missed).toMatch(/merchantId=shop-7.*standing=missed/);
  await user.click(within(first!).getByRole('link', { name: 'North Textiles: 1 kept' }));
  expect(address()).toMatch(/merchantId=shop-7.*standing=met/);
  await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('row').slice(1)).toHaveLength(1));
});

test('in French, too', async () => {
  const call = await signInBrowser(back, 'manager');
  expect((await call('PATCH', '/api/session', { language: 'fr' })).status).toBe(200);
  await openConsole('/dashboard');
  const late = within(await screen.findByRole('region', { name: /^Qui est en retard/ }));
  expect(late.getByText('Ouvertes à présent, au-delà de 14 jours ; selon qui est attendu.')).toBeVisible();
  const missed = within(await screen.findByRole('region', { name: /^Pourquoi des promesses manquées/ }));
  expect(missed.getByText(/^Sur les 6 manquées de la période, closes comprises : qui a pris le temps/)).toBeVisible();
  expect(await missed.findByText(/^Vendeurs en cause :/)).toBeVisible();
  const [first] = within(await screen.findByRole('region', { name: /^Quel vendeur/ })).getAllByRole('listitem');
  expect(first?.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
    'North Textiles3 manquées1 tenue sur 4 (25 %), peu de cas',
  );
});
