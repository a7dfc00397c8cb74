import { screen, waitFor } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimClock } from '#api/schemas/claimClock.ts';
import { type BackEnd, openBackEnd, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from './claimRecords.ts';
import { firstRow, openQueue, rows } from './openQueue.tsx';

let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  for (const [n, daysAgo] of [1, 6, 10, 20].entries()) await back.receive(claimRecordOf(n + 1, {}, daysAgo));
  await openSignedIn('/claims').then(({ unmount }) => unmount());
});
afterAll(() => back.close());

test('a queue opened from a promise shows that promise, sorted by it, and whom each claim waits on', async () => {
  const { user, address } = await openQueue('/claims?view=all&target=refund&standing=missed_open');
  expect(rows()).toHaveLength(1);
  expect(firstRow()).toHaveTextContent(/\d d late.*Refund, due \d+ \w+.*Team/);
  expect(firstRow()).not.toHaveTextContent('First reply');
  expect(screen.getByRole('columnheader', { name: 'Deadline' })).toHaveAttribute('aria-sort', 'ascending');
  expect(screen.getByRole('columnheader', { name: 'Waits on' })).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Remove filter: Refund: missed, still open' }));
  await waitFor(() => expect(rows()).toHaveLength(4));
  expect(address()).toBe('/claims?view=all');
  expect(screen.queryByRole('columnheader', { name: 'Waits on' })).not.toBeInTheDocument();
});

test('the view of what is overdue says which deadlines it counts, each leading to its claims', async () => {
  const { user, address } = await openQueue('/claims?view=overdue');
  const { overdue, claims } = await lateOnServer();
  expect(rows().length).toBe(Math.min(50, overdue));
  expect(screen.getByText(/^Open claims that missed a deadline of ours/)).toBeVisible();
  const tab = screen.getByRole('link', { name: `Overdue ${overdue}` });
  expect(tab).toHaveAccessibleDescription(/^Open claims that missed a deadline of ours/);
  for (const [metric, name] of [
    ['first_reply', 'First reply'],
    ['decision', 'Decision'],
    ['refund', 'Refund'],
  ]) {
    expect(await screen.findByRole('link', { name: `${name} ${claims.get(metric)}` })).toBeVisible();
  }
  await user.click(screen.getByRole('link', { name: /^Refund \d/ }));
  expect(address()).toBe('/claims?view=overdue&target=refund&standing=missed_open');
  await waitFor(() => expect(rows()).toHaveLength(claims.get('refund')!));
});

/** How many open claims are late, and by which deadline, told by their clocks. */
async function lateOnServer() {
  const claims = new Map<unknown, number>();
  const undecided = await back.db.selectFrom('claims').select('id').where('queue', '<>', 'decided').execute();
  let overdue = 0;
  for (const { id } of undecided) {
    const clock = (await (await back.operator('GET', `/api/claims/${id}/clock`)).json()) as ClaimClock;
    const late = new Set(clock.targets.filter(({ state }) => state === 'missed_open').map(({ metric }) => metric));
    for (const metric of late) claims.set(metric, (claims.get(metric) ?? 0) + 1);
    if (late.size > 0) overdue += 1;
  }
  return { overdue, claims };
}
