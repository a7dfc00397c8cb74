import type { Page } from 'playwright-core';
import type { Consoles } from './openConsoles.ts';
import { type Seen, seenBy, watchPages } from './watchPage.ts';

/** The pause between two keys of somebody who knows them. */
const strokeMs = 120;
const list = '/claims?view=todo&verdict=eligible&amountTo=20000&currency=EUR';

/** An agent's way through `claims` claims by keyboard: along the queue, in, through the photos, a decision and back, on; then a search. */
export async function journey(consoles: Consoles, claims: number): Promise<Seen> {
  const context = await consoles.enter(consoles.ours);
  await watchPages(context);
  const page = await context.newPage();
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(strokeMs);
    }
  };
  await page.goto(list);
  await page.locator('table.claims tbody th a').first().waitFor();
  await page.waitForTimeout(1000);
  await press('j', 'j', 'k', 'j', 'k', 'x', 'x', 'Enter');
  for (let claim = 0; claim < claims; claim += 1) {
    const at = await claimShown(page);
    await press('ArrowRight', 'ArrowLeft', 'z', 'Escape', 'c', 'Escape');
    if (await page.getByRole('button', { name: /^Approve/ }).count()) await decideAndUndo(page, press);
    await press('j');
    await page.waitForFunction(number => document.querySelector('.claim-number')?.textContent !== number, at);
  }
  const number = await claimShown(page);
  await press('g', 'q');
  await page.locator('table.claims tbody th a').first().waitFor();
  await press('j', 'k', '?', 'Escape', '/');
  await page.keyboard.type(number, { delay: strokeMs });
  await page.waitForTimeout(400);
  await press('Enter');
  await claimShown(page);
  await page.waitForTimeout(600);
  const seen = await seenBy(page);
  await context.close();
  return seen;
}

async function claimShown(page: Page): Promise<string> {
  await page.locator('#decision').waitFor();
  await page.waitForTimeout(strokeMs);
  return (await page.locator('.claim-number').textContent()) ?? '';
}

async function decideAndUndo(page: Page, press: (...keys: string[]) => Promise<void>): Promise<void> {
  await press('a');
  const undo = page.getByRole('button', { name: /^Undo/ }).first();
  await undo.waitFor();
  await press('u');
  await undo.waitFor({ state: 'detached' });
}
