import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { type Office, openOffice } from './openOffice.ts';
import { brokenLamp, daysAgo, missingParcel, returnedLamp } from './recentClaims.ts';
import { ask, screens } from './screens.ts';
import { eventually } from './visit.ts';

/** So many keys at most from a claim that was just opened to the next one, where the recommendation is right. */
const most = 4;

let office: Office;
beforeAll(async () => {
  office = await openOffice('pglite');
});
afterAll(() => office?.close());

/**
 * What is open, and the key that the screen offers to an agent who agrees with it: look at the photos, do as recommended, go on where the
 * focus is. Both read at one moment.
 */
const look = (page: Page) =>
  page.evaluate(() => {
    const hint = (within: string) => document.querySelector(`${within} kbd`)?.textContent ?? undefined;
    const done = document.querySelector('.done-bar');
    const unseen = document.querySelector('.finding[data-kind=anomaly_visible][aria-pressed=false]');
    const going = done?.contains(document.activeElement) ? 'Enter' : undefined;
    const deciding = unseen ? hint('.finding[data-kind=anomaly_visible]') : hint('.act-buttons .MuiButton-contained');
    return { open: document.querySelector('h1')?.textContent ?? '', key: done ? going : deciding };
  });

/** Settles the claim that is shown by the keys that the screen offers. @returns the keys, up to the one that opened the next claim. */
async function settle(page: Page): Promise<string[]> {
  const { open } = await look(page);
  const pressed: string[] = [];
  while (pressed.length < 2 * most) {
    await eventually(async () => (await look(page)).key).toBeTruthy();
    const { key = '' } = await look(page);
    await page.keyboard.press(key);
    pressed.push(key);
    const answered = async () => {
      const now = await look(page);
      return now.open !== open || (key !== 'Enter' && now.key !== undefined && now.key !== key);
    };
    await eventually(answered).toBe(true);
    if ((await look(page)).open !== open) return pressed;
  }
  return pressed;
}

it(`opens the next claim ${most} keystrokes after this one was opened, whatever is recommended`, async () => {
  const { shop } = office;
  const lamp = returnedLamp({ openedAt: daysAgo(5) });
  const claims = [await shop.receive(lamp)];
  await shop.sendPhotos(lamp.externalId, ['front', 'detail'], 5);
  claims.push(await shop.receive(missingParcel(100, { openedAt: daysAgo(4) })));
  claims.push(await shop.receive(missingParcel(100, { openedAt: daysAgo(3), channel: 'email' })));
  claims.push(await shop.receive(brokenLamp({ openedAt: daysAgo(2) })));
  claims.push(await shop.receive(missingParcel(100, { openedAt: daysAgo(1) })));
  const page = await office.visit({ as: 'ana' });
  const at = screens(page);
  await page.goto('/claims');
  await eventually(() => at.rows.count()).toBe(claims.length);
  await page.keyboard.press('n');
  await eventually(() => at.heading.textContent()).toContain(claims[0]!.number);

  const settled: { number: string | undefined; keys: string[] }[] = [];
  for (const next of claims.slice(1)) {
    const keys = await settle(page);
    settled.push({ number: (await at.heading.textContent())?.match(/C-\d+/)?.[0], keys });
    expect(keys.length, `keys pressed: ${keys.join(' ')}`).toBeLessThanOrEqual(most);
    expect(settled.at(-1)?.number).toBe(next.number);
  }
  expect(settled.map(({ keys }) => keys)).toEqual([
    ['v', 'a', 'Enter'],
    ['a', 'Enter'],
    ['r', 'Enter'],
    ['q', 'Enter'],
  ]);
  const read = ({ id }: { id: number }) => ask<ClaimDetail>(page, `/claims/${id}`);
  const statuses = (await Promise.all(claims.map(read))).map(({ status }) => status);
  expect(statuses).toEqual(['approved', 'approved', 'rejected', 'waiting', 'open']);

  // The last of them is taken back from the next claim, and is named.
  await page.keyboard.press('u');
  const notices = page.getByRole('region', { name: 'Notices' });
  await eventually(() => notices.textContent()).toContain(`${claims[3]!.number}: `);
  await eventually(async () => (await read(claims[3]!)).status).toBe('open');
  expect((await read(claims[2]!)).status).toBe('rejected');
});

it('goes through a list as quickly, in the order of the list', async () => {
  const { shop } = office;
  const claims = [];
  for (const days of [3, 2, 1]) claims.push(await shop.receive(missingParcel(100, { openedAt: daysAgo(days) })));
  const page = await office.visit({ as: 'ben' });
  const at = screens(page);
  await page.goto('/claims?view=todo&assigneeId=none&sort=-opened');
  await eventually(() => at.rows.count()).toBe(claims.length);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await eventually(() => at.heading.textContent()).toContain(claims[2]!.number);
  expect(await settle(page)).toEqual(['a', 'Enter']);
  expect(await at.heading.textContent()).toContain(claims[1]!.number);
  expect(await settle(page)).toEqual(['a', 'Enter']);
  expect(await at.heading.textContent()).toContain(claims[0]!.number);
});
