import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { lostParcel } from '#test/api/claimRecords.ts';
import { type BackEnd, openBackEnd, openConsole } from '../openConsole.tsx';
import { claimOf, openClaim, signInBrowser } from './openClaim.tsx';

let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
  await signInBrowser(back);
});
afterAll(() => back.close());
beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const trouble = async () =>
  (await screen.findByText(/meanwhile\.|cannot be reached\./)).closest('section') as HTMLElement;
const reply = () => screen.getByRole('textbox', { name: 'Reply' });

test('what somebody else did meanwhile is shown, nothing typed is lost, and it can be done all the same', async () => {
  const id = await back.receive(lostParcel());
  const { user } = await openClaim(id);
  await user.type(reply(), 'Bonjour Marie');
  const ben = await back.signIn('agent2');
  const { sequence } = await claimOf(back, id);
  const noted = await ben('POST', `/api/claims/${id}/commands`, {
    command: 'note',
    sequence,
    note: 'Seen at the post office.',
  });
  expect(noted.status).toBe(200);

  await user.click(screen.getByRole('button', { name: 'Send' }));
  const alert = await trouble();
  expect(alert).toHaveTextContent('Somebody acted on this claim meanwhile.');
  expect(alert).toHaveTextContent('Ben Okafor left a note');
  expect(alert).toHaveAttribute('role', 'alert');
  expect(alert).toHaveFocus();
  expect(reply()).toHaveValue('Bonjour Marie');
  expect(screen.getByRole('region', { name: 'Conversation' })).toHaveTextContent('Seen at the post office.');
  expect((await claimOf(back, id)).messages.filter(({ direction }) => direction === 'out')).toEqual([]);

  await user.click(within(alert).getByRole('button', { name: 'Do it all the same' }));
  await waitFor(async () =>
    expect((await claimOf(back, id)).messages.at(-1)).toMatchObject({ body: 'Bonjour Marie', direction: 'out' }),
  );
  expect(alert).not.toBeInTheDocument();
});

test('without a connection it says what is kept, and tries again', async () => {
  const id = await back.receive(lostParcel());
  const { user } = await openClaim(id);
  await user.type(reply(), 'Un instant');
  const cut = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  const alert = await trouble();
  expect(alert).toHaveTextContent('The server cannot be reached.');
  expect(reply()).toHaveValue('Un instant');
  cut.mockRestore();
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  await waitFor(async () => expect((await claimOf(back, id)).messages.at(-1)).toMatchObject({ body: 'Un instant' }));
});

test('what the server refuses is said in its words, and the field is marked', async () => {
  const id = await back.receive(lostParcel());
  localStorage.setItem(`quittance.draft.${id}`, JSON.stringify({ reply: 'x'.repeat(5001) }));
  const { user } = await openClaim(id);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Not done.')).toBeInTheDocument();
  expect(screen.getByText(/^message: /)).toBeInTheDocument();
  expect(reply()).toBeInvalid();
  expect(reply()).toHaveValue('x'.repeat(5001));
});

test('what another one holds is not offered, but can be taken over', async () => {
  const id = await back.receive(lostParcel());
  const ben = await back.signIn('agent2');
  const { sequence } = await claimOf(back, id);
  await ben('POST', `/api/claims/${id}/commands`, { command: 'take', sequence });
  const { user } = await openClaim(id);
  expect(screen.getByText('Ben Okafor')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Approve/ })).not.toBeInTheDocument();
  await user.keyboard('a');
  expect((await claimOf(back, id)).status).toBe('open');
  await user.click(screen.getByRole('button', { name: /^Take over/ }));
  expect(await screen.findByRole('button', { name: /^Approve/ })).toBeInTheDocument();
  expect(screen.getByText('Yours')).toBeInTheDocument();
});

test('a number that no claim has is said so', async () => {
  await openConsole('/claims/999999');
  expect(await screen.findByRole('heading', { name: 'There is no such claim' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Go to the queue' })).toHaveAttribute('href', '/claims');
});
