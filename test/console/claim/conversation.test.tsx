import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TranslationFailure } from '#api/deps.ts';
import { runJobs } from '#api/jobs/runJobs.ts';
import { shiftInstant } from '#domain/calendar.ts';
import { damagedLamp, lostParcel } from '#test/api/claimRecords.ts';
import { type BackEnd, openBackEnd, openConsole } from '../openConsole.tsx';
import { claimOf, openClaim, signInBrowser } from './openClaim.tsx';

let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
  await signInBrowser(back);
});
afterAll(() => back.close());
beforeEach(() => localStorage.clear());

const talk = () => screen.getByRole('region', { name: 'Conversation' });
const command = async (id: number, body: object) => {
  const ana = await back.signIn('agent');
  const { sequence } = await claimOf(back, id);
  const response = await ana('POST', `/api/claims/${id}/commands`, { sequence, ...body });
  expect(response.status, await response.clone().text()).toBe(200);
};

test('a request shows for whom it is, the wait and what happens then; the answer ends it', async () => {
  const record = damagedLamp();
  const id = await back.receive(record);
  await command(id, { command: 'request_information', missing: ['claim.photos'], message: 'Une photo ?' });
  const { unmount } = await openClaim(id);
  expect(talk()).toHaveTextContent('to the customer');
  expect(talk()).toHaveTextContent('Asks for an answer by 16 Mar: waiting.');
  expect(talk()).toHaveTextContent(
    /waits for the customer.*Asked on 2 Mar.*Answer expected by 16 Mar 2026\. A reply brings the claim back to you\. Without one by then it counts as overdue/,
  );
  unmount();
  const shop = await back.shop();
  const message = { id: `m-${id}`, from: 'customer', message: 'La voici.', language: 'fr' };
  await shop('POST', `/api/intake/claims/${record.externalId}/messages`, message);
  await openClaim(id);
  expect(talk()).toHaveTextContent('Asks for an answer by 16 Mar: answered.');
  expect(talk()).not.toHaveTextContent('waits for the customer');
});

test('a claim that came too early is answered with its template, which says from when on it is taken up', async () => {
  const order = { paidAt: '2026-01-10T23:30:00.000Z', placedAt: '2026-01-10T23:00:00.000Z' };
  const id = await back.receive(lostParcel({ order, language: 'pt' }));
  const { user } = await openClaim(id);
  expect(talk()).toHaveTextContent('No template in Portuguese yet: this is English.');
  await user.click(within(talk()).getByRole('button', { name: 'Take the template “Too early”' }));
  const { value } = within(talk()).getByRole<HTMLTextAreaElement>('textbox', { name: 'Reply' });
  expect(value).toContain('it runs until 27 March 2026');
});

test('a note stands in the thread as ours alone', async () => {
  const id = await back.receive(damagedLamp());
  await command(id, { command: 'note', note: 'Elle a déjà appelé.' });
  await openClaim(id);
  const note = within(talk()).getByText('Elle a déjà appelé.').closest('li')!;
  expect(note).toHaveAttribute('data-direction', 'note');
  expect(note).toHaveTextContent(/Note.*for the team only/);
});

test('what did not get through says why and when it is tried next, in the claim and in the manager’s list; tried now, it leaves', async () => {
  const id = await back.receive(damagedLamp());
  await command(id, { command: 'reply', message: 'Bonjour Marie.' });
  const failing = async () => {
    throw new Error('answered 503');
  };
  await runJobs({ ...back.deps, messenger: { deliver: failing } });
  const { user, unmount } = await openClaim(id);
  expect(talk()).toHaveTextContent(/not delivered.*answered with error 503\. Next try: 2 Mar, /);
  await user.click(within(talk()).getByRole('button', { name: 'Try again now' }));
  await waitFor(() => expect(talk()).toHaveTextContent('It is being tried now.'));
  unmount();

  await signInBrowser(back, 'manager');
  const listed = await openConsole('/undelivered');
  const row = await screen.findByRole('row', { name: new RegExp(`C-${id}`) });
  expect(row).toHaveTextContent(/Marie Durand.*To the customer: Bonjour Marie\..*error 503/);
  expect(screen.getByRole('link', { name: /^Undelivered ?1$/ })).toBeVisible();
  await back.runJobs();
  await listed.user.click(screen.getByRole('button', { name: 'Try all again now' }));
  await screen.findByText('Every message has left');
  await waitFor(() => expect(screen.queryByRole('link', { name: /^Undelivered/ })).not.toBeInTheDocument());
  expect(back.delivered.map(({ body }) => body)).toContain('Bonjour Marie.');
  await signInBrowser(back);
});

test('what has no way out says plainly that it was not sent, in the thread and where it was decided', async () => {
  const id = await back.receive(lostParcel());
  await command(id, { command: 'reply', message: 'Bonjour Marie.' });
  back.setNow(shiftInstant(back.now(), 1000));
  await command(id, { command: 'approve', message: 'Vous êtes remboursée.' });
  const { unmount } = await openClaim(id);
  const words = 'Not sent: this office has no way to send messages yet';
  expect(screen.queryByText(words)).not.toBeInTheDocument();
  unmount();
  const began = back.now();
  back.setNow(shiftInstant(began, 30_000));
  await runJobs({ ...back.deps, messenger: { deliver: async () => 'kept' } });
  await openClaim(id);
  const marks = within(talk()).getAllByText(words);
  expect(marks).toHaveLength(2);
  for (const mark of marks) expect(mark.querySelector('.icon')).toBeVisible();
  const decided = screen.getByRole('region', { name: 'Decided' });
  expect(within(decided).getByText(words).parentElement?.querySelector('.icon')).toBeVisible();
  back.setNow(began);
});

test('a translation stands below the words when asked for, named as a machine’s; without a service there is none', async () => {
  const id = await back.receive(damagedLamp());
  const { unmount } = await openClaim(id);
  expect(within(talk()).queryByRole('button', { name: 'Show translation' })).not.toBeInTheDocument();
  unmount();

  let broken = true;
  back.deps.translator = {
    translate: async ({ text, from, to }) => {
      if (broken) throw new TranslationFailure('The translation service answered 500.');
      return `${from}>${to}: ${text.length}`;
    },
  };
  const { user } = await openClaim(id);
  await user.click(await within(talk()).findByRole('button', { name: 'Show translation' }));
  expect(await within(talk()).findByRole('alert')).toHaveTextContent('There is no translation just now.');
  broken = false;
  await user.click(within(talk()).getByRole('button', { name: 'Try the translation again' }));
  const shown = await within(talk()).findByRole('region', { name: 'Translation' });
  expect(shown).toHaveTextContent(/Machine translation from French.*fr>en: 48/);
  expect(talk()).toHaveTextContent('La lampe est arrivée avec le pied cassé en deux.');
  await user.click(within(talk()).getByRole('button', { name: 'Hide translation' }));
  expect(within(talk()).queryByRole('region', { name: 'Translation' })).not.toBeInTheDocument();
  back.deps.translator = undefined;
});

test('whoever comes back at once to a claim that they wrote in sees what came meanwhile', async () => {
  const record = damagedLamp();
  const id = await back.receive(record);
  const { user } = await openClaim(id);
  await user.click(within(talk()).getByRole('radio', { name: 'Note' }));
  await user.type(within(talk()).getByRole('textbox', { name: 'Note' }), 'Elle rappellera.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(talk()).toHaveTextContent(/You.*Elle rappellera\./));
  await user.click(screen.getByRole('link', { name: 'Quittance' }));
  const shop = await back.shop();
  const message = { id: `m-${id}`, from: 'customer', message: 'Merci, voici.', language: 'fr' };
  await shop('POST', `/api/intake/claims/${record.externalId}/messages`, message);
  await user.click(await screen.findByRole('link', { name: new RegExp(`C-${id}`) }));
  await waitFor(() => expect(talk()).toHaveTextContent('Merci, voici.'));
});

test('a request that is answered after its day says so, and the history tells it by when it happened', async () => {
  const record = damagedLamp();
  const id = await back.receive(record);
  await command(id, { command: 'request_information', missing: ['claim.photos'], message: 'Une photo ?' });
  back.setNow('2026-03-19T10:00:00.000Z');
  const shop = await back.shop();
  const message = { id: `m-${id}`, from: 'customer', message: 'La voici.', language: 'fr' };
  await shop('POST', `/api/intake/claims/${record.externalId}/messages`, message);
  // Told after the answer, and written before it.
  const earlier = { id: `e-${id}`, from: 'merchant', message: 'Nothing to add.', at: '2026-03-10T08:00:00.000Z' };
  await shop('POST', `/api/intake/claims/${record.externalId}/messages`, earlier);
  await signInBrowser(back);
  await openClaim(id);
  expect(talk()).toHaveTextContent('Asks for an answer by 16 Mar: answered late, on 19 Mar.');
  const history = await screen.findByRole('region', { name: 'History' });
  await waitFor(() => expect(history.querySelectorAll('time').length).toBeGreaterThan(2));
  const times = [...history.querySelectorAll('time')].map(time => time.dateTime);
  expect(times).toEqual([...times].sort().reverse());
});
