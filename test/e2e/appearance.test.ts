import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { englishLeft } from './englishLeft.ts';
import { type Office, openOffice } from './openOffice.ts';
import type { Taken } from './openShop.ts';
import { brokenLamp, daysAgo, missingParcel, returnedLamp } from './recentClaims.ts';
import { screens } from './screens.ts';
import { settled } from './settled.ts';
import { eventually } from './visit.ts';

let office: Office;
let lamp: Taken;
let late: Taken;
let early: Taken;
let refused: Taken;
beforeAll(async () => {
  office = await openOffice('postgres');
  const { shop } = office;
  const record = returnedLamp();
  lamp = await shop.receive(record);
  await shop.sendPhotos(record.externalId, ['front', 'detail', 'angle'], 9);
  await shop.say(record.externalId, 'Bonjour, avez-vous des nouvelles ?');
  const order = { placedAt: daysAgo(60), paidAt: daysAgo(60), shippedAt: daysAgo(50), deliveredAt: daysAgo(25) };
  late = await shop.receive(
    brokenLamp({ openedAt: daysAgo(20), order, customer: { country: 'PT', name: 'Inês Silva' } }),
  );
  early = await shop.receive(missingParcel(30));
  refused = await shop.receive(brokenLamp({ channel: 'email', reason: 'change_of_mind' }));
});
afterAll(() => office?.close());

const addresses = () => [
  '/claims',
  '/claims?view=too_early',
  ...[lamp, late, early, refused].map(({ id }) => `/claims/${id}`),
];

describe('on a telephone, 390 pixels wide', () => {
  it('nothing is wider than the screen', async () => {
    const page = await office.visit({ as: 'ana', viewport: { width: 390, height: 844 } });
    for (const address of addresses()) {
      await page.goto(address);
      await settled(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `width of ${address}`).toBeLessThanOrEqual(390);
    }
  });

  it('the verdict, the photos and the decision come first', async () => {
    const page = await office.visit({ as: 'ana', viewport: { width: 390, height: 844 } });
    const at = screens(page);
    await page.goto(`/claims/${lamp.id}`);
    await settled(page);
    const tops: number[] = [];
    for (const part of [at.verdict, at.photos, at.decision, at.talk, at.history]) {
      tops.push((await part.boundingBox())!.y);
    }
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });
});

it('on a telephone the bar is one row: its places behind a button, the search over it while one searches', async () => {
  const page = await office.visit({ as: 'chloe', viewport: { width: 390, height: 844 } });
  await page.goto('/claims');
  await settled(page);
  const bar = page.getByRole('banner');
  expect((await bar.boundingBox())!.height).toBeLessThanOrEqual(48);
  const search = page.getByRole('combobox', { name: /^Chercher/ });
  expect((await search.boundingBox())!.width).toBeLessThanOrEqual(40);
  await search.click();
  await eventually(async () => (await search.boundingBox())!.width).toBeGreaterThan(280);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('menuitem', { name: 'Règles' }).click();
  await eventually(() => new URL(page.url()).pathname).toBe('/policies');
});

it('rows stand closer together for whoever chose it, also after signing in elsewhere', async () => {
  const page = await office.visit({ as: 'ben' });
  const rowHeight = async (on: typeof page) => (await screens(on).rows.first().boundingBox())!.height;
  await page.goto('/claims');
  await settled(page);
  expect(await rowHeight(page)).toBe(48);
  await page.getByRole('button', { name: /^Your account/ }).click();
  await page.getByRole('menuitem', { name: 'Compact rows' }).click();
  await eventually(() => rowHeight(page)).toBe(40);
  await page.waitForLoadState('networkidle');
  const elsewhere = await office.visit({ as: 'ben' });
  await elsewhere.goto('/claims');
  await settled(elsewhere);
  await eventually(() => rowHeight(elsewhere)).toBe(40);
});

it('what a decision needs fits on 1440 x 900 without scrolling the page', async () => {
  const page = await office.visit({ as: 'ana' });
  const at = screens(page);
  for (const { id } of [lamp, late, early, refused]) {
    await page.goto(`/claims/${id}`);
    await settled(page);
    const size = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect(size).toEqual([1440, 900]);
    for (const part of [at.verdict, at.act('Approve'), at.act('Reject')]) {
      const box = (await part.boundingBox())!;
      expect(box.y).toBeGreaterThan(0);
      expect(box.y + box.height).toBeLessThanOrEqual(900);
    }
  }
});

it('in French nothing is left in English', async () => {
  const english = await office.visit({ provokes: [401] });
  await english.goto('/');
  await english.getByRole('button', { name: 'Sign in' }).waitFor();
  await english.evaluate(() => {
    document.documentElement.lang = 'fr';
  });
  expect(await englishLeft(english)).toEqual(expect.arrayContaining(['Sign in', 'Password', 'Dark mode']));

  const stranger = await office.visit({ locale: 'fr-FR', provokes: [401] });
  await stranger.goto('/');
  await stranger.getByRole('button', { name: 'Se connecter' }).waitFor();
  expect(await englishLeft(stranger)).toEqual([]);

  const page = await office.visit({ as: 'chloe', locale: 'fr-FR' });
  const found = new Set<string>();
  const look = async () => {
    for (const text of await englishLeft(page)) found.add(`${new URL(page.url()).pathname}: ${text}`);
  };
  for (const view of ['todo', 'mine', 'too_early', 'waiting', 'decided']) {
    await page.goto(`/claims?view=${view}`);
    await settled(page);
    await look();
  }
  for (const filter of ['Motif', 'Admissibilité', 'Pays', 'Ouverte', 'Montant']) {
    await page.getByRole('region', { name: 'Filtres' }).getByRole('button', { name: filter }).click();
    await page.getByRole('dialog', { name: filter }).waitFor();
    await look();
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await look();
  for (const { id } of [lamp, late, early, refused]) {
    await page.goto(`/claims/${id}`);
    await settled(page);
    for (const rule of await page.locator('li.rule summary').all()) await rule.click();
    await look();
    for (const choice of await page.locator('section[aria-labelledby="decision"]').getByRole('radio').all()) {
      await choice.check();
      await look();
    }
  }
  const decision = page.locator('section[aria-labelledby="decision"]');
  await decision.getByRole('radio', { name: 'Refuser' }).check();
  await decision.getByRole('button', { name: 'Refuser' }).click();
  await eventually(() => decision.textContent()).toMatch(/Refusée\s: Canal officiel/);
  await look();
  expect([...found]).toEqual([]);
});
