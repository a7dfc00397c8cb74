import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimPage } from '#api/schemas/claimSummary.ts';
import { stories } from '#mocks/stories/stories.ts';
import { launchBrowser } from '#test/machine/browser.ts';
import { ask, countsOf, countsShown, screens, signInOn } from './screens.ts';
import { type RunningServer, startLimitMs, startServer } from './startServer.ts';
import { eventually, visit } from './visit.ts';

const agent = { email: 'agent@quittance.example', password: 'quittance' };
const emails = ['agent', 'finance', 'manager', 'admin'].map(name => `${name}@quittance.example`);

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer({ SAMPLE_DATA: '1', SAMPLE_PAST: '0.05' });
  browser = await launchBrowser();
}, startLimitMs);
afterAll(async () => {
  await browser?.close();
  await server?.stop({ keepData: false });
});

it('says what it does, its address, and who may sign in', () => {
  expect(server.said()).toContain('making the sample world');
  expect(server.said()).toMatch(/^Quittance runs on the embedded database: http:\/\/127\.0\.0\.1:\d+$/m);
  expect(server.said()).toContain(`Sign in as ${emails.join(', ')} with the password "${agent.password}".`);
});

it('opens on a full queue with photos, whose counts are those of the API', async () => {
  const page = await visit(browser, server.address, { provokes: [401] });
  const at = screens(page);
  await page.goto('/');
  await signInOn(page, agent);
  await eventually(() => at.rows.count()).toBe(50);
  const shown = await countsShown(page);
  expect(await countsOf(page)).toMatchObject(shown);
  for (const view of ['todo', 'mine', 'too_early', 'waiting', 'decided']) expect(shown[view], view).toBeGreaterThan(0);
  const photo = at.rows.locator('img.thumbnail').first();
  await photo.scrollIntoViewIfNeeded();
  await eventually(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

it('has every story, found by its name', async () => {
  const page = await visit(browser, server.address, { as: agent });
  const at = screens(page);
  await page.goto('/claims');
  const [first] = stories;
  await at.search.fill(first!.name);
  await at.search.press('Enter');
  await eventually(() => at.rows.count()).toBeGreaterThan(0);
  for (const { name } of stories) {
    const { data } = await ask<ClaimPage>(page, `/claims?q=${name}`);
    expect(data.map(({ externalId }) => externalId)).toContain(name);
  }
});

it('is there again after a restart, and is not made twice', async () => {
  const page = await visit(browser, server.address, { as: agent });
  const held = async (window: Page) => (await ask<ClaimPage>(window, '/claims?limit=1')).total;
  const before = await held(page);
  await page.close();
  await server.stop({ keepData: true });
  server = await startServer({ DATA_DIR: server.dataDir, SAMPLE_DATA: '1' });
  expect(server.said()).not.toContain('making the sample world');
  for (const email of emails) expect(server.said()).toMatch(new RegExp(`^Sign in as .*${email}`, 'm'));
  expect(await held(await visit(browser, server.address, { as: agent }))).toBe(before);
});
