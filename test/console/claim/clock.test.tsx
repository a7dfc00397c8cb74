import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { damagedLamp, lostParcel } from '#test/api/claimRecords.ts';
import { type BackEnd, openBackEnd } from '../openConsole.tsx';
import { claimOf, openClaim, signInBrowser } from './openClaim.tsx';

const hour = 3_600_000;
const day = 24 * hour;

let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
});
afterAll(() => back.close());
beforeEach(() => {
  localStorage.clear();
  back.setNow('2026-03-02T10:00:00.000Z');
});

/** As a person of the team, signed in at the moment that it is. */
async function give(id: number, command: string, fields: object) {
  const call = await signInBrowser(back);
  const { sequence } = await claimOf(back, id);
  const given = await call('POST', `/api/claims/${id}/commands`, { command, sequence, ...fields });
  expect(given.status, await given.clone().text()).toBe(200);
}

const panel = () => screen.findByRole('region', { name: /^(Where the time went|Où est passé le temps)$/ });
/** What is written, without what only who hears the page is told. */
const written = (item: HTMLElement) => {
  const copy = item.cloneNode(true) as HTMLElement;
  for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
  // The year is told in any other year than that of the machine.
  return copy.textContent?.replace(' 2026', '');
};
const lines = async (name: string) => {
  const list = await within(await panel()).findByRole('list', { name });
  return within(list).getAllByRole('listitem').map(written);
};

test('every moment has its party, by the event that opened it; both clocks and the promises stand beside', async () => {
  const id = await back.receive(damagedLamp());
  await give(id, 'request_information', { missing: ['claim.photos'], message: 'Une photo ?' });
  back.passTime(2 * day);
  await signInBrowser(back);
  const { user } = await openClaim(id);
  expect(await lines('Promises')).toEqual([
    'First replyMetin 2 h',
    'DecisionRunningby 8 Mar',
    'RefundRunningby 15 Mar',
  ]);
  expect(await lines('Time by party')).toEqual(['Team 1 d 1 h', 'Customer 2 d']);
  expect(await lines('What others owe')).toEqual([expect.stringMatching(/^CustomerAnswerby 16 Mar/)]);
  const region = await panel();
  const said = (name: string) => within(region).getByText(name).nextElementSibling?.textContent;
  expect(['Customer clock', 'Team clock', 'Paused'].map(said)).toEqual(['3 d 1 h', '2 h', '66%']);

  const bar = within(region).getByRole('group', { name: 'Where the time went' });
  const segments = within(bar).getAllByRole('button');
  expect(segments.map(segment => segment.getAttribute('aria-label'))).toEqual([
    expect.stringMatching(/^Team: 1 d 1 h, .*\. Received · The marketplace$/),
    expect.stringMatching(/^Customer: 2 d, .*\. Information asked for · You$/),
  ]);
  expect(segments.map(({ style }) => Number(style.flexGrow) / hour)).toEqual([25, 48]);
  await user.hover(segments[0]!);
  expect(within(region).getByText('Received · The marketplace', { selector: 'p' })).toBeInTheDocument();

  // One stop of the keyboard; the arrows go along the bar.
  expect(segments.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
  segments[1]!.focus();
  await user.keyboard('{ArrowLeft}');
  expect(segments[0]).toHaveFocus();

  const table = within(region).getByRole('table', { name: 'Where the time went' });
  expect(table.parentElement).toHaveClass('unseen');
  expect(
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map(row => row.textContent),
  ).toEqual([
    expect.stringMatching(/^Team1 d 1 h.*Received · The marketplace$/),
    expect.stringMatching(/^Customer2 d.*Information asked for · You$/),
  ]);
  await user.click(within(region).getByRole('button', { name: 'As table' }));
  expect(within(region).getByRole('table').parentElement).not.toHaveClass('unseen');
  expect(within(region).queryByRole('group')).not.toBeInTheDocument();
});

test('a promise that is paused says what is left of it', async () => {
  const id = await back.receive(lostParcel({ order: { paidAt: '2026-01-20T12:00:00.000Z' } }));
  back.passTime(8 * day);
  await signInBrowser(back);
  await openClaim(id);
  expect(await lines('Promises')).toEqual([
    expect.stringMatching(/^First reply/),
    'DecisionPaused7 d left',
    'RefundPaused14 d left',
  ]);
  const [, , refund] = within(screen.getByRole('list', { name: 'Promises' })).getAllByRole('listitem');
  expect(refund!.querySelector('.state')).toHaveAttribute('data-state', 'paused');
  expect(refund).toHaveAttribute('title', expect.stringMatching(/^Runs again from .*5 April 2026/));
});

test('a promise that was missed says so', async () => {
  const id = await back.receive(lostParcel());
  back.passTime(8 * day);
  await signInBrowser(back);
  await openClaim(id);
  expect((await lines('Promises'))[1]).toMatch(/^DecisionMisseddue \d+ Mar$/);
  const [, decision] = within(screen.getByRole('list', { name: 'Promises' })).getAllByRole('listitem');
  expect(decision!.querySelector('.state')).toHaveAttribute('data-state', 'fail');
});

test('what is done on the page is on its clock at once, and each episode has its own', async () => {
  const id = await back.receive(lostParcel());
  const justification = 'It was delivered to the neighbour.';
  await give(id, 'reject', { ground: 'preciseDescription', message: 'Non.', language: 'fr', justification });
  back.passTime(day);
  const call = await signInBrowser(back, 'manager');
  await openClaim(id);
  expect(await lines('Promises')).toEqual([
    expect.stringMatching(/^First replyMet/),
    expect.stringMatching(/^DecisionMet/),
    'RefundCancelled',
  ]);
  const { sequence } = await claimOf(back, id);
  const reopen = { command: 'reopen', sequence, justification: 'Not found after all.' };
  expect((await call('POST', `/api/claims/${id}/commands`, reopen)).status).toBe(200);
  await openClaim(id);
  await waitFor(() =>
    expect(
      screen.getAllByRole('heading', { level: 3, name: /time|again/ }).map(({ textContent }) => textContent),
    ).toEqual([expect.stringMatching(/^Opened again \(2\) since 3 Mar/), expect.stringMatching(/^First time 1 Mar/)]),
  );
});

test('a promise that was missed stays missed beside the one that began when the claim was opened again', async () => {
  const id = await back.receive(lostParcel());
  back.passTime(16 * day);
  const justification = 'It was delivered to the neighbour.';
  await give(id, 'reject', { ground: 'preciseDescription', message: 'Non.', language: 'fr', justification });
  back.passTime(day);
  await give(id, 'appeal', { text: 'Ce n’est pas vrai.' });
  await signInBrowser(back);
  await openClaim(id);
  expect((await lines('Promises: First time')).at(-1)).toMatch(/^RefundMisseddue 15 Mar$/);
  expect((await lines('Promises: Opened again (2)')).at(-1)).toMatch(/^RefundRunningby 2 Apr$/);
});

test('a promise that nobody answered goes on when the claim is opened again', async () => {
  const id = await back.receive(lostParcel());
  await give(id, 'approve', {});
  const call = await signInBrowser(back, 'manager');
  const { sequence } = await claimOf(back, id);
  const reopen = { command: 'reopen', sequence, justification: 'Not what was agreed.' };
  expect((await call('POST', `/api/claims/${id}/commands`, reopen)).status).toBe(200);
  back.passTime(16 * day);
  await signInBrowser(back);
  await openClaim(id);
  expect(await lines('Promises: First time')).toContain('RefundGoes on');
  expect((await lines('Promises: Opened again (2)')).at(-1)).toMatch(/^RefundMisseddue 15 Mar$/);
});

test('it speaks French', async () => {
  const id = await back.receive(damagedLamp());
  back.passTime(day);
  const call = await signInBrowser(back, 'agent2');
  await call('PATCH', '/api/session', { language: 'fr' });
  await openClaim(id);
  expect(await lines('Engagements')).toEqual([
    expect.stringMatching(/^1re réponse(En cours|Manqué)(au|le) /),
    expect.stringMatching(/^DécisionEn coursau 8 mars/),
    expect.stringMatching(/^RemboursementEn coursau 15 mars/),
  ]);
  const region = await panel();
  expect(region).toHaveTextContent('Délai client');
  expect(within(region).getByRole('table')).toHaveTextContent('Réception · La place de marché');
  expect(region.textContent).not.toMatch(/claim\.\w/);
});
