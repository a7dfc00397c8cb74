import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '#server/serveFolder.ts';
import { launchBrowser } from '#test/machine/browser.ts';
import { buildConsole } from '../buildConsole.ts';
import { fetchInPage } from '../fetchInPage.ts';
import { openShop } from '../openShop.ts';
import { openWindow } from '../visit.ts';
import type { Home } from './home.ts';

/** A database is opened in the page, on a machine that may be busy. */
const opening = { timeout: 90_000 };
const roles = { agent: /^Agent/, admin: /^Admin/ };

/**
 * Home 3: a static folder under a path of its own. Its claims live in one page, so all journeys are made in that window, one after the other,
 * in a queue that holds the sample world as well; the marketplace's calls are made by the page.
 */
export async function openPageHome(): Promise<Home> {
  const folder = await buildConsole('demo');
  const server = serveFolder(folder, '/shop/demo/').listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  const { page, close } = await openWindow(browser, `${origin}/shop/demo/`, { provokes: [401, 422] });
  const pick = async (role: keyof typeof roles) => {
    await page.getByRole('button', { name: roles[role] }).click(opening);
    await page.getByRole('navigation', { name: 'Views' }).waitFor(opening);
  };

  await page.goto('');
  await pick('admin');
  const through = fetchInPage(page);
  const headers = { 'content-type': 'application/json' };
  const made = await through(`${origin}/api/keys`, { method: 'POST', headers, body: '{"name":"the marketplace"}' });
  const { key } = (await made.json()) as { key: string };
  return {
    shop: openShop(origin, key, through),
    async enter(role) {
      await page.getByRole('button', { name: 'Change role' }).click();
      await pick(role);
      return page;
    },
    at: path => `#${path}`,
    async close() {
      await close().finally(async () => {
        await browser.close();
        server.close();
        await rm(folder, { recursive: true });
      });
    },
  };
}
