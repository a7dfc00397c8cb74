import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { type Office, openOffice } from './openOffice.ts';
import type { Taken } from './openShop.ts';
import { daysAgo, missingParcel, returnedLamp } from './recentClaims.ts';
import { ask, screens } from './screens.ts';
import { eventually } from './visit.ts';

let office: Office;
const claims: Taken[] = [];
beforeAll(async () => {
  office = await openOffice('pglite');
  const lamp = returnedLamp({ openedAt: daysAgo(4) });
  claims.push(await office.shop.receive(lamp));
  await office.shop.sendPhotos(lamp.externalId, ['front', 'detail', 'angle'], 5);
  claims.push(await office.shop.receive(missingParcel(100, { openedAt: daysAgo(3) })));
  claims.push(await office.shop.receive(missingParcel(100, { openedAt: daysAgo(2) })));
  claims.push(await office.shop.receive(returnedLamp({ openedAt: daysAgo(1.5) })));
});
afterAll(() => office?.close());

const isFocused = (element: Locator) => element.evaluate(node => node === document.activeElement);
const statusOf = async (page: Page, { id }: Taken) => (await ask<ClaimDetail>(page, `/claims/${id}`)).status;

it('is enough for a whole day: from signing in to four decided claims', async () => {
  const [lamp, first, second, last] = claims as [Taken, Taken, Taken, Taken];
  const page = await office.visit({ provokes: [401] });
  const at = screens(page);
  const { keyboard } = page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  await page.goto('/');
  await eventually(() => isFocused(page.getByLabel('E-mail'))).toBe(true);
  await keyboard.type(office.people.ana.email);
  await press('Tab');
  await keyboard.type(office.people.ana.password);
  await press('Enter');
  await eventually(() => at.rows.count()).toBe(4);

  await press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await press('Escape');
  await eventually(() => page.getByRole('dialog').count()).toBe(0);
  await press('j', 'j', 'k');
  expect(await isFocused(at.rows.nth(0).getByRole('link'))).toBe(true);
  await press('Enter');
  await eventually(() => at.heading.textContent()).toContain(lamp.number);

  await press('ArrowRight', 'ArrowRight', 'ArrowLeft');
  await eventually(() => at.photos.textContent()).toContain('Photo 2 of 3');
  await press('z');
  await eventually(() => at.photos.locator('.stage img').getAttribute('style')).toContain('scale(2.5)');
  await press('Escape', 'c');
  await eventually(() => at.photos.locator('.stage').count()).toBe(2);
  await press('Escape');
  await eventually(() => at.photos.locator('.stage').count()).toBe(1);
  await press('v');
  await eventually(() => at.verdict.textContent()).toContain('Eligible');
  await press('a');
  await eventually(() => at.decision.textContent()).toContain('Approved: €23.90');
  await press('u');
  await eventually(() => at.decision.getByRole('radio').count()).toBe(4);
  await press('a');
  await eventually(() => at.decision.textContent()).toContain('Approved: €23.90');
  expect(await statusOf(page, lamp)).toBe('approved');

  await press('n');
  await eventually(() => at.heading.textContent()).toContain(first.number);
  await press('r');
  await eventually(() => isFocused(at.ground)).toBe(true);
  await keyboard.type('Official');
  await press('r');
  expect(await statusOf(page, first)).toBe('open');
  await press('Tab');
  await eventually(() => isFocused(at.justification)).toBe(true);
  await keyboard.type('The account was sold: the owner asks us not to pay.');
  await press('Control+Enter');
  await eventually(() => at.decision.textContent()).toContain('Rejected: Official channel');
  expect(await statusOf(page, first)).toBe('rejected');

  await eventually(() => isFocused(at.decision.getByRole('button', { name: 'Next claim' }))).toBe(true);
  await press('Enter');
  await eventually(() => at.heading.textContent()).toContain(second.number);
  await page.getByText('Yours').waitFor();
  await press('m');
  await keyboard.type('Bonjour, une seconde.');
  await press('Control+Enter');
  await eventually(() => at.talk.textContent()).toContain('leaves shortly');
  await press('Escape', 'a');
  await eventually(() => at.decision.textContent()).toContain('Approved: €23.90');

  await press('j');
  await eventually(() => at.heading.textContent()).toContain(last.number);
  await press('k');
  await eventually(() => at.heading.textContent()).toContain(second.number);
  await press('j');
  await eventually(() => at.heading.textContent()).toContain(last.number);
  await press('t');
  await page.getByText('Yours').waitFor();
  await press('q');
  await eventually(() => at.decision.textContent()).toContain('waits for the customer');

  await press('g', 'q');
  await eventually(() => page.url()).toContain('/claims');
  await page.getByText('Nothing to do').waitFor();
  await press('/');
  await keyboard.type(second.number);
  await press('Enter');
  await eventually(() => at.heading.textContent()).toContain(second.number);
  const statuses = await Promise.all(claims.map(claim => statusOf(page, claim)));
  expect(statuses).toEqual(['approved', 'rejected', 'approved', 'waiting']);
});

it('rests while somebody types, and when the reader switches single keys off', async () => {
  const taken = await office.shop.receive(missingParcel(100));
  const page = await office.visit({ as: 'ana' });
  const at = screens(page);
  await page.goto(`/claims/${taken.id}`);
  const reply = at.talk.getByRole('textbox', { name: 'Reply' });
  await reply.focus();
  await page.keyboard.type('array of questions, a r q u t');
  expect(await reply.inputValue()).toBe('array of questions, a r q u t');
  await reply.fill('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.getByRole('switch', { name: 'Use single-key shortcuts' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await eventually(() => sheet.count()).toBe(0);
  const given: string[] = [];
  page.on('request', request => request.method() === 'POST' && given.push(request.url()));
  await page.keyboard.press('a');
  await page.keyboard.press('t');
  await at.talk.getByRole('button', { name: 'Send' }).isDisabled();
  expect(given).toEqual([]);
  expect(await statusOf(page, taken)).toBe('open');
});
