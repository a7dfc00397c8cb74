import { screen, waitFor } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectQueue } from '#console/foresight/expectQueue.ts';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from '#test/console/queue/claimRecords.ts';

let back: BackEnd;
const ids: number[] = [];
beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  for (let n = 1; n <= 3; n += 1) ids.push(await back.receive(claimRecordOf(n)));
  await openSignedIn('/claims').then(({ unmount }) => unmount());
});
afterAll(() => back.close());

const asked = (start: string) => back.requests.filter(request => request.startsWith(start)).length;
const claimsAsked = () => ids.filter(id => back.requests.includes(`GET /api/claims/${id}`));

test('the claim of the row that the focus rests on is asked for before it is opened, and again then, as it may have moved on; those passed by are not', async () => {
  const { user, home } = await openConsole('/claims');
  const links = await screen.findAllByRole('link', { name: /^Claim C-/ });
  expect(claimsAsked()).toEqual([]);
  for (const link of links) link.focus();
  const resting = Number(/\d+$/.exec(links.at(-1)?.getAttribute('href') ?? '')?.[0]);
  await waitFor(() => expect(home.queries.getQueryData(['claim', String(resting)])).toBeDefined());
  expect(claimsAsked()).toEqual([resting]);
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: new RegExp(`C-${resting}`) })).toBeVisible();
  const asks = () => asked(`GET /api/claims/${resting}`) - asked(`GET /api/claims/${resting}/`);
  await waitFor(() => expect(asks()).toBe(2));
});

test('a queue that was expected is not asked for again by its page', async () => {
  const { user, home } = await openConsole('/claims');
  await screen.findAllByRole('link', { name: /^Claim C-/ });
  expect(asked('GET /api/claims?view=mine&sort=deadline')).toBe(0);
  expectQueue(home.queries, { pathname: '/claims', search: '?view=mine' });
  await waitFor(() => expect(home.queries.isFetching()).toBe(0));
  await user.click(screen.getByRole('link', { name: /^Mine/ }));
  expect(await screen.findByRole('heading', { name: 'Nothing is yours' })).toBeVisible();
  expect(asked('GET /api/claims?view=mine&sort=deadline')).toBe(1);
  expectQueue(home.queries, { pathname: '/policies', search: '?view=waiting' });
  expect(asked('GET /api/claims?view=waiting')).toBe(0);
});
