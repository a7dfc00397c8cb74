import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from '#server/serveFolder.ts';
import { launchBrowser } from '#test/machine/browser.ts';
import { buildConsole, filesOf } from './buildConsole.ts';
import { fetchInPage } from './fetchInPage.ts';
import { openShop } from './openShop.ts';
import { returnedLamp } from './recentClaims.ts';
import { screens } from './screens.ts';
import { eventually, visit } from './visit.ts';

/** A database is opened in the page, and a world made, on a machine that may be busy. */
const opening = { timeout: 90_000 };
let folder: string;
let server: Server;
let browser: Browser;
let address: string;
beforeAll(async () => {
  folder = await buildConsole('demo');
  server = serveFolder(folder, '/shop/demo/').listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/shop/demo/`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder) await rm(folder, { recursive: true });
});

async function pick(page: Page, role: 'Agent' | 'Manager' | 'Admin'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${role}`) }).click(opening);
}

const naturalWidth = (image: Element) => (image as HTMLImageElement).naturalWidth;

it('opens under any path, lets one pick a role, and has work to do while its world is still made', async () => {
  const page = await visit(browser, address, { provokes: [401] });
  const at = screens(page);
  await page.goto('');
  await pick(page, 'Agent');
  await at.rows.first().waitFor(opening);
  expect(await page.locator('.demo-banner').textContent()).toContain('everything lives in this page');
  await page.locator('.demo-more', { hasText: /\d+ of \d+ claims/ }).waitFor(opening);
  await at.rows.locator('img.thumbnail').first().waitFor(opening);

  await page.getByRole('button', { name: 'Change role' }).click();
  await pick(page, 'Manager');
  await page.getByRole('button', { name: /Claire Vasseur/ }).waitFor(opening);
});

it('takes in a claim with its photos, shows it, and settles it', async () => {
  const page = await visit(browser, address, { provokes: [401] });
  const at = screens(page);
  await page.goto('');
  await pick(page, 'Admin');
  await at.views.waitFor(opening);
  const through = fetchInPage(page);
  const { origin } = new URL(address);
  const headers = { 'content-type': 'application/json' };
  const made = await through(`${origin}/api/keys`, { method: 'POST', headers, body: '{"name":"the marketplace"}' });
  const shop = openShop(origin, ((await made.json()) as { key: string }).key, through);
  const lamp = returnedLamp();
  const { id, number } = await shop.receive(lamp);
  await shop.sendPhotos(lamp.externalId, ['front', 'detail'], 5);

  await page.goto(`#/claims/${id}`);
  await eventually(() => at.heading.textContent()).toContain(number);
  await eventually(() => at.photos.locator('.stage img').evaluate(naturalWidth)).toBe(320);
  await page.keyboard.press('v');
  await eventually(() => at.verdict.textContent()).toContain('Eligible');
  await page.keyboard.press('a');
  await eventually(() => at.decision.textContent()).toContain('Approved: €23.90');
  await page.keyboard.press('u');
  await eventually(() => at.decision.getByRole('radio').count()).toBe(4);
  await page.keyboard.press('a');
  await eventually(() => at.decision.textContent()).toContain('Approved: €23.90');

  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
  expect(await page.locator('#content').evaluate(node => node === document.activeElement)).toBe(true);
  await eventually(() => at.heading.textContent()).toContain(number);
});

it('runs in one tab: a second one is told, and can take over', async () => {
  const first = await visit(browser, address, { provokes: [401] });
  await first.goto('');
  await first.getByRole('button', { name: /^Agent/ }).waitFor(opening);
  const second = await first.context().newPage();
  await second.goto(address);
  await second.getByRole('heading', { name: 'The demo is open in another tab' }).waitFor(opening);
  await second.getByRole('button', { name: 'Start anew here' }).click();
  await pick(second, 'Agent');
  await screens(second).rows.first().waitFor(opening);
  await first.getByRole('heading', { name: 'The demo was started in another tab' }).waitFor(opening);
});

it('says that it needs a secure address', async () => {
  const page = await visit(browser, address);
  await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
  await page.goto('');
  await page.getByRole('heading', { name: 'The demo needs a secure address' }).waitFor(opening);
});

it('is 6 MB of download at most, and asks nothing of Node', async () => {
  const files = await filesOf(folder);
  const sizes = [...files.values()].map(bytes => gzipSync(bytes).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000);
  const scripts = [...files].filter(([name]) => name.endsWith('.js'));
  const ofNode = /(?:\bfrom|\bimport)\s*\(?\s*["'`](?:node:|pg\b|sharp\b)/;
  expect(scripts.filter(([, bytes]) => ofNode.test(bytes.toString())).map(([name]) => name)).toEqual([]);
});

it('leaves nothing of itself in the console that a server serves', async () => {
  const built = await buildConsole('production');
  try {
    const files = await filesOf(built);
    const odd = /pglite|initdb|mockServiceWorker|backEnd|drawing|\.wasm$|demo/i;
    expect([...files.keys()].filter(name => odd.test(name))).toEqual([]);
    const words = /PGlite|mockServiceWorker|everything lives in this page|tout se passe dans cette page|Ana Ferreira/;
    expect([...files].filter(([, bytes]) => words.test(bytes.toString())).map(([name]) => name)).toEqual([]);
    expect(words.test([...(await filesOf(folder)).values()].map(String).join('\n'))).toBe(true);
  } finally {
    await rm(built, { recursive: true });
  }
});
