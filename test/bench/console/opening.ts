import type { Page } from 'playwright-core';
import type { Consoles } from './openConsoles.ts';

/** Milliseconds from the key or the click to the painted claim: what was claimed, its verdict and the decision; and to its first photo. */
export type Opening = { readonly claim: number; readonly photo: number };
export type Openings = Readonly<Record<'key' | 'click' | 'next' | 'unseen', Opening[]>>;

/** So long an agent looks at a row before opening it. */
const lookMs = 250;

/**
 * Opens claims from the queue: by Enter and by a click on a row that was looked at, by `n` from the claim before, and by a click that comes at
 * once, when nothing of the claim was asked for.
 */
export async function opening(consoles: Consoles, runs: number): Promise<Openings> {
  const context = await consoles.enter(consoles.ours);
  const page = await context.newPage();
  await page.goto('/claims');
  const links = page.locator('table.claims tbody th a');
  await links.nth(runs * 4).waitFor();
  await links.first().click();
  await page.locator('#verdict').waitFor();
  const took: Openings = { key: [], click: [], next: [], unseen: [] };
  for (let run = 1; run <= runs; run += 1) {
    await toQueue(page);
    await links.nth(run * 4).focus();
    took.key.push(await timed(page, lookMs, () => page.keyboard.press('Enter')));
    took.next.push(await timed(page, lookMs * 3, () => page.keyboard.press('n')));

    await toQueue(page);
    await links.nth(run * 4 + 2).hover();
    took.click.push(await timed(page, lookMs, () => page.mouse.down().then(() => page.mouse.up())));

    await toQueue(page);
    took.unseen.push(await timed(page, 0, () => links.nth(-run).evaluate(link => (link as HTMLElement).click())));
  }
  await context.close();
  return took;
}

async function toQueue(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await page.locator('table.claims tbody th a').first().waitFor();
}

/** Waits so long, then opens, and answers what the page measured from the event on. */
async function timed(page: Page, pauseMs: number, open: () => Promise<unknown>): Promise<Opening> {
  await page.waitForTimeout(pauseMs);
  await page.evaluate(() => {
    const shown = { claim: '', from: location.pathname };
    const begin = (event: Event) => {
      for (const type of ['keydown', 'click']) removeEventListener(type, begin, true);
      const painted: { claim?: number; photo?: number } = {};
      const look = () => {
        const opened = location.pathname !== shown.from && document.querySelector('.claim-number') !== null;
        const number = document.querySelector('.claim-number')?.textContent ?? '';
        const whole = opened && location.pathname.endsWith(`/${Number(/\d+/.exec(number)?.[0])}`);
        const parts = whole && document.querySelector('#verdict') && document.querySelector('#decision');
        const photo = document.querySelector<HTMLImageElement>('.stage img');
        const now = { claim: Boolean(parts), photo: Boolean(parts) && (photo === null || photo.complete) };
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const since = performance.now() - event.timeStamp;
          if (now.claim) painted.claim ??= since;
          if (now.photo) painted.photo ??= since;
          if (painted.photo !== undefined) Object.assign(globalThis, { opened: painted });
          else requestAnimationFrame(look);
        };
        port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    };
    for (const type of ['keydown', 'click']) addEventListener(type, begin, true);
    Object.assign(globalThis, { opened: undefined });
  });
  await open();
  const opened = await page.waitForFunction(() => (globalThis as { opened?: Opening }).opened);
  return (await opened.jsonValue())!;
}
