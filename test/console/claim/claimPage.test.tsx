import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { shiftInstant } from '#domain/calendar.ts';
import { damagedLamp, lostParcel } from '#test/api/claimRecords.ts';
import { type BackEnd, openBackEnd } from '../openConsole.tsx';
import { claimOf, openClaim, sendPhotos, signInBrowser } from './openClaim.tsx';

let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
  await signInBrowser(back);
});
afterAll(() => back.close());
beforeEach(() => localStorage.clear());

const rule = (name: RegExp) => {
  const found = screen
    .getAllByRole('listitem')
    .find(item => item.matches('.rule') && name.test(item.textContent ?? ''));
  if (!found) throw new Error(`no rule ${name}`);
  return found;
};
const openRule = async (user: { click: (element: Element) => Promise<void> }, name: RegExp) => {
  await user.click(rule(name).querySelector('summary') as Element);
  return rule(name);
};

test('every region has its name, and the header says what, whose and until when', async () => {
  const id = await back.receive(damagedLamp());
  await openClaim(id);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(`C-${id}Damaged in part€23.90`);
  for (const name of [
    'Order and parcel',
    'Marie Durand',
    'History',
    'Evidence · 0 photos',
    'Conversation',
    'Decision',
    /^Incomplete/,
  ]) {
    expect(screen.getByRole('region', { name })).toBeInTheDocument();
  }
  expect(screen.getByText(/^first reply by 3 Mar/)).toBeInTheDocument();
  const journey = screen.getByRole('list', { name: 'The way of the order' });
  expect(
    within(journey)
      .getAllByRole('listitem')
      .map(item => item.textContent?.replace(' 2026', '')),
  ).toEqual([
    'Placed10 Feb',
    'Paid10 Feb',
    'Shipped+2 d12 Feb',
    'Delivered+8 d20 Feb',
    'Claimed+9 d1 Mar',
    'Today+1 d2 Mar',
    'First reply due+1 d3 Mar',
    'Last day to send back+19 d22 Mar',
  ]);
  expect(screen.getByText('La lampe est arrivée avec le pied cassé en deux.')).toHaveAttribute('lang', 'fr');
});

test('a rule opens into its proof: facts, arithmetic, clause, and what would change it', async () => {
  const id = await back.receive(damagedLamp());
  const { user } = await openClaim(id);
  const opened = await openRule(user, /^Missing: Sent back in time/);
  const facts = within(opened).getByRole('table', { name: 'Facts used' });
  expect(
    within(facts).getByRole('row', { name: /^Delivered 20 Feb( 2026)?, 12:00( CET| GMT\+1)? order$/ }),
  ).toBeInTheDocument();
  expect(within(opened).getByText(/closed from 2026-03-22T23:00:00.000Z/)).toHaveAttribute('lang', 'en');
  expect(within(opened).getByText(/period of 30 days after their receipt/)).toBeInTheDocument();
  expect(within(opened).getByText('An agent waives the return.')).toBeInTheDocument();
});

test('judged on another day it answers as of that day, and decides on today’s', async () => {
  const id = await back.receive(lostParcel({ order: { paidAt: '2026-01-20T12:00:00.000Z' } }));
  const { user } = await openClaim(id);
  expect(screen.getByRole('heading', { name: /^Too early · from 5 Apr 2026$/ })).toBeInTheDocument();
  const day = screen.getByLabelText('Judged on');
  fireEvent.change(day, { target: { value: '2026-04-05' } });
  expect(await screen.findByRole('heading', { name: 'Eligible' })).toBeInTheDocument();
  expect(screen.getByText(/would be judged on 5 Apr 2026/)).toBeInTheDocument();
  expect(screen.getByText(/Too early: the claim wakes by itself on 5 Apr 2026/)).toBeInTheDocument();
  fireEvent.change(day, { target: { value: '2026-04-04' } });
  expect(await screen.findByRole('heading', { name: /^Too early/ })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Back to today' }));
  expect(screen.queryByText(/would be judged/)).not.toBeInTheDocument();
});

test('a decided claim stays judged as it was decided, whatever comes after', async () => {
  const id = await back.receive(lostParcel({ order: { payment: { kind: 'visa', last4: '4242' } } }));
  const { sequence } = await claimOf(back, id);
  const ana = await back.signIn('agent');
  const approved = await ana('POST', `/api/claims/${id}/commands`, { command: 'approve', sequence });
  expect(approved.status, await approved.clone().text()).toBe(200);
  const began = back.now();
  back.setNow(shiftInstant(began, 60_000));
  await back.runJobs();
  const chloe = await back.signIn('manager');
  const paid = {
    command: 'settle',
    settledAt: back.now(),
    reference: 'psp-1',
    sequence: (await claimOf(back, id)).sequence,
  };
  const settled = await chloe('POST', `/api/claims/${id}/commands`, paid);
  expect(settled.status, await settled.clone().text()).toBe(200);

  const { user } = await openClaim(id);
  const method = screen.getByText(/Visa •• 4242/, { selector: 'dt .muted' });
  expect(method.closest('dt')).toHaveTextContent('Paid by Visa •• 4242');
  expect(screen.getByRole('heading', { name: 'Refunded: €23.90' })).toBeInTheDocument();
  expect(screen.getByText('When decided, the policy said: Eligible')).toBeInTheDocument();
  expect(screen.getByLabelText('As decided on')).toHaveValue(began.slice(0, 10));
  expect((await claimOf(back, id)).eligibility.asOf).toBe(began);
  fireEvent.change(screen.getByLabelText('As decided on'), { target: { value: '2026-04-05' } });
  expect(await screen.findByText(/would be judged on 5 Apr 2026/)).toBeInTheDocument();
  expect(screen.getByLabelText('Judged on')).toHaveValue('2026-04-05');
  await user.click(screen.getByRole('button', { name: 'Back to the decision' }));
  expect(screen.getByLabelText('As decided on')).toHaveValue(began.slice(0, 10));
  back.setNow(began);
});

test('approved and to be paid, failed, and paid are three things', async () => {
  const began = back.now();
  const id = await back.receive(lostParcel());
  const give = async (who: string, command: string, fields: object = {}) => {
    const { sequence } = await claimOf(back, id);
    const call = await back.signIn(who);
    const given = await call('POST', `/api/claims/${id}/commands`, { command, sequence, ...fields });
    expect(given.status, await given.clone().text()).toBe(200);
    return openClaim(id);
  };
  const money = () =>
    [...document.querySelectorAll('.amounts dt')].map(
      term => `${term.firstChild?.textContent?.trim()} ${term.nextElementSibling?.textContent}`,
    );
  const header = () => screen.getByRole('heading', { level: 1 }).parentElement;

  const approved = await give('agent', 'approve');
  expect(screen.getByRole('heading', { name: 'Approved: €23.90, to be paid' })).toBeInTheDocument();
  expect(header()).toHaveTextContent('Approved, to be paid');
  expect(money()).toEqual(['Paid €23.90', 'Approved, to be paid €23.90', 'Still refundable €0.00']);
  expect(screen.getByText(/^Not paid yet/)).toBeInTheDocument();
  approved.unmount();

  back.setNow(shiftInstant(began, 60_000));
  await back.runJobs();
  const failed = await give('manager', 'fail_refund', { reason: 'The card was closed.' });
  expect(screen.getByRole('heading', { name: 'Approved: €23.90, payment failed' })).toBeInTheDocument();
  expect(header()).toHaveTextContent(/Payment failed on \d+ \w+: The card was closed\./);
  expect(screen.getByText(/finance pays it again by another way/)).toBeVisible();
  expect(money()).toEqual(['Paid €23.90', 'Approved, payment failed €23.90', 'Still refundable €0.00']);
  failed.unmount();

  await give('manager', 'settle', { settledAt: back.now(), reference: 'psp-2' });
  expect(screen.getByRole('heading', { name: 'Refunded: €23.90' })).toBeInTheDocument();
  expect(money()).toEqual(['Paid €23.90', 'Refunded €23.90', 'Still refundable €0.00']);
  back.setNow(began);
});

test('photos: v and x find on the photo that is shown, arrows turn, and not inside a field', async () => {
  const record = damagedLamp();
  const id = await back.receive(record);
  await sendPhotos(back, record.externalId, [1, 2, 3]);
  const { user } = await openClaim(id);
  expect(screen.getByRole('region', { name: 'Evidence · 3 photos' })).toBeInTheDocument();
  const large = () => document.querySelector('.stage img');
  expect(large()).toHaveAttribute('alt', 'Photo 1 of 3');

  await user.keyboard('{ArrowRight}v');
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /^Anomaly visible/ })).toHaveAttribute('aria-pressed', 'true'),
  );
  expect(large()).toHaveAttribute('alt', 'Photo 2 of 3');
  await waitFor(() => expect(rule(/Photos show it/)).toHaveAttribute('data-answer', 'pass'));
  await user.keyboard('{ArrowLeft}{ArrowLeft}x');
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /^Retouched/ })).toHaveAttribute('aria-pressed', 'true'),
  );
  const { photos } = await claimOf(back, id);
  expect(photos.map(({ findings }) => findings.map(({ kind, by }) => `${kind} ${by.name}`))).toEqual([
    [],
    ['anomaly_visible Ana Costa'],
    ['retouched Ana Costa'],
  ]);

  await user.keyboard('c');
  expect([...document.querySelectorAll('.stage img')].map(image => image.getAttribute('alt'))).toEqual([
    'Photo 3 of 3',
    'Photo 1 of 3',
  ]);
  await user.keyboard('{Escape}m');
  expect(document.querySelectorAll('.stage')).toHaveLength(1);
  const reply = screen.getByRole('textbox', { name: 'Reply' });
  expect(reply).toHaveFocus();
  await user.keyboard('vxa');
  expect(reply).toHaveValue('vxa');
  expect((await claimOf(back, id)).status).toBe('open');
});

test('a claim-level finding and a waived return settle what was open', async () => {
  const record = damagedLamp({ description: 'Cassée' });
  const id = await back.receive(record);
  const { user } = await openClaim(id);
  await user.click(within(rule(/Precise description/)).getByRole('button', { name: 'Description sufficient' }));
  await waitFor(() => expect(rule(/Precise description/)).toHaveAttribute('data-answer', 'pass'));
  await user.click(within(rule(/Sent back in time/)).getByRole('button', { name: 'Waive the return' }));
  const reason = screen.getByRole('textbox', { name: 'Why is nothing sent back?' });
  expect(reason).toHaveFocus();
  await user.type(reason, 'The shards are dangerous to post.');
  await user.click(screen.getByRole('button', { name: 'Waive the return' }));
  await waitFor(() => expect(rule(/Sent back in time/)).toHaveAttribute('data-answer', 'pass'));
  await waitFor(() =>
    expect(screen.getByRole('region', { name: 'History' })).toHaveTextContent('You waived the return'),
  );
});

test('a note is not a message; an event opens into what was recorded', async () => {
  const id = await back.receive(lostParcel());
  const { user } = await openClaim(id);
  await user.click(screen.getByRole('radio', { name: 'Note' }));
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Called the carrier.');
  await user.click(screen.getByRole('button', { name: 'Keep note' }));
  const history = screen.getByRole('region', { name: 'History' });
  const line = await within(history).findByText(/left a note/);
  expect((await claimOf(back, id)).messages.at(-1)).toMatchObject({ direction: 'note', delivery: null });
  expect(screen.getByText('Called the carrier.').closest('li')).toHaveAttribute('data-direction', 'note');
  await user.click(line);
  expect(await within(history).findByText(/"note": "Called the carrier\."/)).toBeInTheDocument();
  expect(within(history).getAllByText(/^[0-9a-f]{64}$/)).toHaveLength(2);
});

test('it is French through and through for somebody who reads French', async () => {
  const record = damagedLamp();
  const id = await back.receive(record);
  const call = await signInBrowser(back, 'agent2');
  await call('PATCH', '/api/session', { language: 'fr' });
  await openClaim(id);
  expect(await screen.findByRole('region', { name: 'Décision' })).toHaveTextContent(
    /À demander au client|D’abord à établir ici/,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Endommagé en partie23,90\s€/);
  expect(screen.getByRole('region', { name: /^À compléter · \d éléments manquants$/ })).toHaveTextContent(
    'jusqu’à la fin du 22 mars 2026',
  );
  const history = screen.getByRole('region', { name: 'Historique' });
  await waitFor(() => expect(history).toHaveTextContent('La place de marché · réclamation reçue'));
  expect(document.querySelector('.claim-page')?.textContent).not.toMatch(/claim\.\w/);
});
