import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { damagedLamp, lostParcel } from '#test/api/claimRecords.ts';
import { type BackEnd, openBackEnd } from '../openConsole.tsx';
import { claimOf, openClaim, signInBrowser } from './openClaim.tsx';

let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
  await signInBrowser(back);
});
afterAll(() => back.close());
beforeEach(() => localStorage.clear());

const decision = () => screen.getByRole('region', { name: /^Deci/ });
const message = () => within(decision()).getByRole<HTMLTextAreaElement>('textbox', { name: /^Message to/ });
const why = () => within(decision()).getByRole('textbox', { name: /^Why do you depart/ });

test('one key approves what is recommended, the focus goes on, and u takes it back', async () => {
  const id = await back.receive(lostParcel());
  const { user } = await openClaim(id);
  expect(decision()).toHaveTextContent('The policy says: refund €23.90 in full.');
  expect(screen.getByRole('radio', { name: 'In full' })).toBeChecked();
  expect(message().value).toContain('Bonjour Marie');
  expect(message()).toHaveAttribute('lang', 'fr');

  await user.keyboard('a');
  await waitFor(() => expect(within(decision()).getByRole('button', { name: /Next claim/ })).toHaveFocus());
  expect(decision()).toHaveTextContent(/Approved: €23\.90/);
  expect(decision()).toHaveTextContent(/(19|20) s to undo/);
  expect(await claimOf(back, id)).toMatchObject({ status: 'approved', decision: { amount: { amount: 2390 } } });
  expect(screen.getByRole('region', { name: 'Conversation' })).toHaveTextContent('leaves shortly');

  await user.keyboard('u');
  await waitFor(() => expect(screen.getByRole('radio', { name: 'In full' })).toBeChecked());
  expect(await claimOf(back, id)).toMatchObject({ status: 'open', decision: null });
  expect(screen.getByRole('region', { name: 'Conversation' })).toHaveTextContent('taken back, never sent');
});

test('the undo goes along to the next page, and works there', async () => {
  const id = await back.receive(lostParcel());
  const { user, address } = await openClaim(id);
  await user.keyboard('a');
  await waitFor(() => expect(within(decision()).getByRole('button', { name: /Next claim/ })).toHaveFocus());
  await user.keyboard('gq');
  await waitFor(() => expect(address()).toBe('/claims'));
  const notices = screen.getByRole('region', { name: 'Notices' });
  await waitFor(() => expect(notices).toHaveTextContent(new RegExp(`C-${id}: Approved\\..*(19|20) s to undo`)));
  // Something comes to the claim meanwhile; what is undone is still the same act.
  const { sequence } = await claimOf(back, id);
  const ben = await back.signIn('agent2');
  await ben('POST', `/api/claims/${id}/commands`, { command: 'note', sequence, note: 'Called.' });
  await user.keyboard('u');
  await waitFor(() => expect(notices).toHaveTextContent(`C-${id}: taken back`));
  expect((await claimOf(back, id)).status).toBe('open');
});

test('the key of another choice shows it first; against the recommendation it has to say why', async () => {
  const id = await back.receive(lostParcel());
  const { user } = await openClaim(id);
  await user.keyboard('r');
  expect(screen.getByRole('radio', { name: 'Reject' })).toBeChecked();
  expect((await claimOf(back, id)).status).toBe('open');
  const ground = screen.getByRole('combobox', { name: 'Ground' });
  await waitFor(() => expect(ground).toHaveFocus());

  await user.click(within(decision()).getByRole('button', { name: /^Reject/ }));
  expect(ground).toHaveAccessibleDescription('Choose the rule that the rejection rests on.');
  expect(ground).toBeInvalid();
  await user.selectOptions(ground, 'Covered reason – Pass');
  expect(message().value).toContain('garantie');
  await user.click(within(decision()).getByRole('button', { name: /^Reject/ }));
  await waitFor(() => expect(why()).toHaveFocus());
  expect(why()).toHaveAccessibleDescription('Say why: this departs from the recommendation.');

  await user.type(why(), 'The carrier has a signature. {Control>}{Enter}{/Control}');
  await waitFor(() => expect(decision()).toHaveTextContent('Rejected: Covered reason'));
  const { status, decision: made } = await claimOf(back, id);
  expect(status).toBe('rejected');
  expect(made).toMatchObject({ against: true, ground: 'coveredReason', justification: 'The carrier has a signature.' });
});

test('an approval in part takes an amount that is left, and asks why', async () => {
  const id = await back.receive(lostParcel());
  const { user } = await openClaim(id);
  await user.click(screen.getByRole('radio', { name: 'In part' }));
  const amount = screen.getByRole('textbox', { name: 'Amount' });
  await user.type(amount, '30');
  await user.click(within(decision()).getByRole('button', { name: /^Approve/ }));
  expect(amount).toHaveAccessibleDescription('At most €23.90 is left to refund.');
  await user.clear(amount);
  await user.type(amount, '12,50');
  await waitFor(() => expect(message().value).toMatch(/12,50\s€/));
  await user.type(why(), 'Half of it is still of use.');
  await user.click(within(decision()).getByRole('button', { name: /^Approve €12\.50/ }));
  await waitFor(async () =>
    expect(await claimOf(back, id)).toMatchObject({ status: 'approved', decision: { amount: { amount: 1250 } } }),
  );
});

test('what is written survives a reload, and is forgotten once it is sent', async () => {
  const id = await back.receive(lostParcel());
  const first = await openClaim(id);
  await first.user.type(message(), ' Avec nos excuses.');
  await first.user.type(screen.getByRole('textbox', { name: 'Reply' }), 'Encore un instant');
  first.unmount();
  const { user } = await openClaim(id);
  expect(message().value).toMatch(/Avec nos excuses\.$/);
  expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveValue('Encore un instant');
  expect(within(decision()).getByRole('button', { name: 'Back to the template' })).toBeInTheDocument();
  await user.click(within(decision()).getByRole('button', { name: /^Approve/ }));
  await waitFor(() => expect(localStorage.getItem(`quittance.draft.${id}`)).toBe('{"reply":"Encore un instant"}'));
  const { messages } = await claimOf(back, id);
  expect(messages.at(-1)?.body).toMatch(/Avec nos excuses\.$/);
});

test('asking names what is missing in the customer’s language, and the claim waits', async () => {
  const id = await back.receive(damagedLamp({ reason: 'wrong_colour' }));
  const { user } = await openClaim(id);
  await user.click(screen.getByRole('radio', { name: 'Ask' }));
  const photo = within(decision()).getByRole('checkbox', { name: 'A photo' });
  if (!(photo as HTMLInputElement).checked) await user.click(photo);
  const before = message().value;
  await user.click(within(decision()).getByRole('checkbox', { name: 'Which items' }));
  await waitFor(() => expect(message().value.length).toBeGreaterThan(before.length));
  await user.keyboard('q');
  await waitFor(async () => expect((await claimOf(back, id)).status).toBe('waiting'));
  const { waiting } = await claimOf(back, id);
  expect(waiting?.missing).toEqual(expect.arrayContaining(['claim.photos', 'claim.items']));
  expect(decision()).toHaveTextContent('waits for the customer');
});

test('a message whose gap nobody filled does not leave', async () => {
  const id = await back.receive(lostParcel());
  const { user } = await openClaim(id);
  await user.keyboard('q');
  expect(screen.getByRole('radio', { name: 'Ask' })).toBeChecked();
  await user.keyboard('q');
  await waitFor(() => expect(message()).toHaveFocus());
  expect(message()).toHaveAccessibleDescription('Fill in what stands as “…”.');
  expect((await claimOf(back, id)).status).toBe('open');
});

test('a large refund is proposed by one and confirmed by another', async () => {
  const paid = { amount: 68_000, currency: 'EUR' };
  const id = await back.receive(lostParcel({ order: { paid, items: [] } }));
  const { user, unmount } = await openClaim(id);
  await user.keyboard('a');
  await waitFor(() => expect(decision()).toHaveTextContent('€680.00 proposed: a second person confirms'));
  expect(screen.queryByRole('button', { name: /^Confirm/ })).not.toBeInTheDocument();
  unmount();
  back.passTime(60_000);
  await signInBrowser(back, 'manager');
  const second = await openClaim(id);
  expect(screen.getByRole('button', { name: /^Confirm €680\.00/ })).toBeInTheDocument();
  await second.user.keyboard('a');
  await waitFor(() => expect(decision()).toHaveTextContent('confirmed by Chloé Martin'));
  expect((await claimOf(back, id)).status).toBe('approved');
  await signInBrowser(back);
});
