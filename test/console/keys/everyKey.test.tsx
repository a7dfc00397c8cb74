import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type KeyAction, keyActionNames, keys } from '#console/keys/keys.ts';
import { damagedLamp, lostParcel } from '#test/api/claimRecords.ts';
import { commandDesk } from '#test/api/commandDesk.ts';
import { claimOf, openClaim, sendPhotos, signInBrowser } from '../claim/openClaim.tsx';
import { type BackEnd, openBackEnd, openConsole } from '../openConsole.tsx';

type Opened = Awaited<ReturnType<typeof openConsole>>;
type Press = (action?: KeyAction) => Promise<void>;

let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
  for (let n = 1; n <= 52; n++) await back.receive(lostParcel());
  await signInBrowser(back, 'manager');
});
afterAll(() => back.close());
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

/** The strokes of an action, as `user.keyboard` writes them. */
const strokes = (action: KeyAction) =>
  keys[action].key
    .split(' ')
    .map(key => (key.length > 1 ? `{${key}}` : key.replace(/[[{]/, '$&$&')))
    .join('');

const onQueue = (look: (press: Press, opened: Opened) => Promise<void>) => async (action: KeyAction) => {
  const opened = await openConsole('/claims?view=todo');
  await screen.findByRole('table');
  await look(async (other = action) => opened.user.keyboard(strokes(other)), opened);
};
const onClaim =
  (look: (press: Press, id: number, opened: Opened) => Promise<void>, record = lostParcel, photos: number[] = []) =>
  async (action: KeyAction) => {
    const claim = record();
    const id = await back.receive(claim);
    if (photos.length > 0) await sendPhotos(back, claim.externalId, photos);
    const opened = await openClaim(id);
    await look(async (other = action) => opened.user.keyboard(strokes(other)), id, opened);
  };
const withPhotos = (look: (press: Press) => Promise<void>) => onClaim(look, damagedLamp, [1, 2, 3]);
const shown = () => [...document.querySelectorAll('.stage img')].map(image => image.getAttribute('alt'));
const rowLink = (at: number) =>
  within(within(screen.getByRole('table')).getAllByRole('row')[at + 1]!).getByRole('link', { name: /^Claim/ });
const pressed = (name: RegExp) =>
  waitFor(() => expect(screen.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true'));
const inList = (from: number, to: number) =>
  onQueue(async (press, { user, address }) => {
    const [first, second] = [from, to].map(at => rowLink(at).getAttribute('href')!);
    await user.click(rowLink(from));
    await waitFor(() => expect(address()).toBe(first));
    await screen.findByRole('heading', { level: 1 });
    await press();
    await waitFor(() => expect(address()).toBe(second));
  });

/** A claim whose refund is to be paid. */
const toBePaid = (look: (press: Press, number: string) => Promise<void>) => async (action: KeyAction) => {
  const id = await back.receive(lostParcel());
  const manager = await back.signIn('manager');
  await commandDesk(back, () => manager).give(manager, id, 'approve');
  back.passTime(30_000);
  const { user } = await openClaim(id);
  await screen.findByRole('button', { name: /^Mark as settled/ });
  await look(async (other = action) => user.keyboard(strokes(other)), `C-${id}`);
};
/** What each key does, seen where it acts. A key without a line here does not compile. */
const does: Record<KeyAction, (action: KeyAction) => Promise<void>> = {
  search: onQueue(async press => {
    await press();
    expect(screen.getByRole('combobox')).toHaveFocus();
  }),
  goQueue: onClaim(async (press, _id, { address }) => {
    await press();
    await waitFor(() => expect(address()).toBe('/claims'));
  }),
  goDashboard: onQueue(async (press, { address }) => {
    await screen.findByRole('link', { name: 'Dashboard' });
    await press();
    await waitFor(() => expect(address()).toBe('/dashboard'));
  }),
  goRefunds: onQueue(async (press, { address }) => {
    await screen.findByRole('link', { name: 'Refunds' });
    await press();
    await waitFor(() => expect(address()).toBe('/refunds'));
  }),
  goAlerts: onQueue(async (press, { address }) => {
    await press();
    await waitFor(() => expect(address()).toBe('/alerts'));
  }),
  help: onQueue(async press => {
    await press();
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  }),
  nextClaim: onQueue(async (press, { address }) => {
    await press();
    await waitFor(() => expect(address()).toMatch(/^\/claims\/\d+$/));
    const id = Number(address().split('/').at(-1));
    expect((await claimOf(back, id)).assignee?.id).toBe('manager');
  }),
  down: onQueue(async press => {
    await press();
    await press();
    expect(rowLink(1)).toHaveFocus();
  }),
  up: onQueue(async press => {
    await press('down');
    await press('down');
    await press();
    expect(rowLink(0)).toHaveFocus();
  }),
  open: onQueue(async (press, { address }) => {
    await press('down');
    const to = rowLink(0).getAttribute('href');
    await press();
    await waitFor(() => expect(address()).toBe(to));
  }),
  select: onQueue(async press => {
    await press('down');
    await press();
    expect(await screen.findByRole('region', { name: '1 selected' })).toBeVisible();
  }),
  nextPage: onQueue(async (press, { address }) => {
    await press();
    await waitFor(() => expect(address()).toContain('after='));
  }),
  previousPage: onQueue(async (press, { address }) => {
    await press('nextPage');
    await waitFor(() => expect(address()).toContain('after='));
    await waitFor(() => expect(screen.getAllByRole('row').length).toBeLessThan(51));
    await press();
    await waitFor(() => expect(address()).not.toContain('after='));
  }),
  refresh: onQueue(async (press, { home }) => {
    await waitFor(() => expect(home.queries.isFetching()).toBe(0));
    await back.receive(lostParcel());
    await home.queries.refetchQueries({ queryKey: ['claims', 'newest'] });
    expect(await screen.findByText('1 new claim')).toBeVisible();
    await press();
    await waitFor(() => expect(screen.queryByText('1 new claim')).toBeNull());
  }),
  nextInList: inList(0, 1),
  previousInList: inList(1, 0),
  approve: onClaim(async (press, id) => {
    await press();
    await waitFor(async () => expect((await claimOf(back, id)).status).toBe('approved'));
  }),
  reject: onClaim(async press => {
    await press();
    expect(screen.getByRole('radio', { name: 'Reject' })).toBeChecked();
  }),
  ask: onClaim(async press => {
    await press();
    expect(screen.getByRole('radio', { name: 'Ask' })).toBeChecked();
  }),
  take: onClaim(async (press, id) => {
    await press();
    await waitFor(async () => expect((await claimOf(back, id)).assignee?.id).toBe('manager'));
    expect(await screen.findByText('Yours')).toBeVisible();
  }),
  anomaly: withPhotos(async press => {
    await press();
    await pressed(/^Anomaly visible/);
  }),
  retouched: withPhotos(async press => {
    await press();
    await pressed(/^Retouched/);
  }),
  nextPhoto: withPhotos(async press => {
    await press();
    expect(shown()).toEqual(['Photo 2 of 3']);
  }),
  previousPhoto: withPhotos(async press => {
    await press('nextPhoto');
    await press('nextPhoto');
    await press();
    expect(shown()).toEqual(['Photo 2 of 3']);
  }),
  zoom: withPhotos(async press => {
    await press();
    await waitFor(() => expect(document.querySelector('[data-zoomed]')).not.toBeNull());
  }),
  compare: withPhotos(async press => {
    await press();
    expect(shown()).toEqual(['Photo 1 of 3', 'Photo 2 of 3']);
  }),
  close: withPhotos(async press => {
    await press('compare');
    expect(shown()).toHaveLength(2);
    await press();
    expect(shown()).toHaveLength(1);
  }),
  settleRefund: toBePaid(async (press, number) => {
    await press();
    expect(await screen.findByRole('dialog', { name: `${number}: €23.90 was paid` })).toBeVisible();
    expect(screen.getByLabelText('Payment reference')).toHaveFocus();
    expect(screen.getByLabelText('Payment reference')).toHaveValue('');
  }),
  failRefund: toBePaid(async (press, number) => {
    await press();
    expect(await screen.findByRole('dialog', { name: `${number}: €23.90 did not arrive` })).toBeVisible();
    expect(screen.getByLabelText('Why it failed')).toHaveFocus();
  }),
  message: onClaim(async press => {
    await press();
    expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveFocus();
  }),
  undo: onClaim(async (press, id) => {
    await press('approve');
    await waitFor(async () => expect((await claimOf(back, id)).status).toBe('approved'));
    await screen.findByText(/s to undo/);
    await press();
    await waitFor(async () => expect((await claimOf(back, id)).status).toBe('open'));
  }),
};

test.each(keyActionNames)('%s does what the sheet says', async action => {
  await does[action](action);
});
