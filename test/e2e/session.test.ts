import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { type Office, openOffice } from './openOffice.ts';
import { brokenLamp } from './recentClaims.ts';
import { ask, screens, signInOn } from './screens.ts';
import { eventually } from './visit.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice('postgres');
});
afterAll(() => office?.close());

it('says that a password is wrong, lets nobody in by it, and lets the right one in', async () => {
  const page = await office.visit({ provokes: [401] });
  await page.goto('/claims?view=waiting');
  await signInOn(page, { ...office.people.ana, password: 'quittance' });
  await eventually(() => page.getByRole('alert').textContent()).toContain('do not belong together');
  expect((await page.request.get('/api/claims')).status()).toBe(401);
  await page.getByLabel('Password').fill(office.people.ana.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Nobody is being waited for').waitFor();
  expect(new URL(page.url()).searchParams.get('view')).toBe('waiting');

  await page.getByRole('button', { name: 'Your account: Ana Costa' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect((await page.request.get('/api/claims')).status()).toBe(401);
});

it('opens a link to a claim as it stands, signing in on the way', async () => {
  const { id, number } = await office.shop.receive(brokenLamp());
  const page = await office.visit({ provokes: [401] });
  await page.goto(`/claims/${id}`);
  await signInOn(page, office.people.ana);
  await eventually(() => screens(page).heading.textContent()).toContain(number);
  expect(new URL(page.url()).pathname).toBe(`/claims/${id}`);
});

it('keeps what was being typed when the session ends, and goes on where it was', async () => {
  const lamp = brokenLamp();
  const { id, number } = await office.shop.receive(lamp);
  const page = await office.visit({ as: 'ana', provokes: [401] });
  const at = screens(page);
  await page.goto(`/claims/${id}`);
  const words = 'Bonjour Marie, nous regardons vos photos.';
  const reply = at.talk.getByRole('textbox', { name: 'Reply' });
  await reply.fill(words);
  await page.context().clearCookies();
  await at.talk.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Your session has ended. Sign in to go on where you were; your drafts are kept.').waitFor();

  await signInOn(page, office.people.ana);
  await eventually(() => at.heading.textContent()).toContain(number);
  expect(await reply.inputValue()).toBe(words);
  await at.talk.getByRole('button', { name: 'Send' }).click();
  await eventually(() => reply.inputValue()).toBe('');
  const { messages } = await ask<ClaimDetail>(page, `/claims/${id}`);
  expect(messages.map(({ body }) => body)).toEqual([words]);
});

it('keeps the language of the person, on this machine and on the next one', async () => {
  const first = await office.visit({ as: 'ben' });
  await first.goto('/claims');
  await first.getByRole('button', { name: 'Passer en français' }).click();
  await first.getByRole('navigation', { name: 'Vues' }).waitFor();
  expect(await first.evaluate(() => document.documentElement.lang)).toBe('fr');
  await eventually(async () => (await ask<{ person: object }>(first, '/session')).person).toMatchObject({
    language: 'fr',
  });
  const next = await office.visit({ as: 'ben' });
  await next.goto('/claims');
  await next.getByRole('navigation', { name: 'Vues' }).waitFor();
});

it('says so when the server cannot be reached, keeps what was written, and goes on when it can', async () => {
  const { id } = await office.shop.receive(brokenLamp());
  const page = await office.visit({ as: 'ana' });
  const at = screens(page);
  await page.goto(`/claims/${id}`);
  await at.talk.getByRole('radio', { name: 'Note' }).check();
  const note = at.talk.getByRole('textbox', { name: 'Note' });
  await note.fill('The carrier will call back.');
  await page.context().setOffline(true);
  await page.getByText('No connection to the server.').waitFor();
  await page.context().setOffline(false);
  await eventually(() => page.getByText('No connection to the server.').count()).toBe(0);
  expect(await note.inputValue()).toBe('The carrier will call back.');
  await at.talk.getByRole('button', { name: 'Keep note' }).click();
  await eventually(() => at.talk.getByRole('listitem').allTextContents()).toEqual([
    expect.anything(),
    expect.stringContaining('The carrier will call back.'),
  ]);
});
