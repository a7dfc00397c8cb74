import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

export type SignIn = { readonly email: string; readonly password: string };

export type VisitOptions = BrowserContextOptions & {
  /** Who is signed in already; nobody when left out. */
  as?: SignIn;
  /** HTTP statuses that the visit provokes; the browser logs each as an error. */
  provokes?: readonly number[];
};

const patience = 10_000;
const pictures = join(tmpdir(), 'quittance-e2e-failures');

/** A new browser window on the console, closed with the test: what `openWindow` finds wrong fails it; if it failed, there are pictures. */
export async function visit(browser: Browser, address: string, options: VisitOptions = {}): Promise<Page> {
  const { page, close } = await openWindow(browser, address, options);
  onTestFinished(({ task }) => close(task.result?.state === 'fail' ? task.name : undefined));
  return page;
}

/**
 * A new browser window on the console. Closing it throws where there was a console error, an uncaught error of the page or an answer above
 * 499, and leaves a picture of it in the temporary folder when it is told what failed.
 */
export async function openWindow(
  browser: Browser,
  address: string,
  { as, provokes = [], ...options }: VisitOptions = {},
) {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(patience);
  const wrong: string[] = [];
  const expected = new RegExp(`the server responded with a status of (${provokes.join('|') || 'none'}) `);
  context.on('weberror', error => wrong.push(error.error().stack ?? error.error().message));
  context.on('console', message => {
    if (message.type() !== 'error' || expected.test(message.text())) return;
    wrong.push(`${message.text()} (${message.location().url})`);
  });
  context.on('response', response => {
    if (response.status() > 499) wrong.push(`${response.status()} ${response.url()}`);
  });
  if (as) {
    const answer = await context.request.post('/api/session', { data: as });
    expect(answer.status(), `${as.email} signs in`).toBe(200);
  }
  const close = async (failed?: string) => {
    if (failed !== undefined) await takePictures(context.pages(), failed);
    await context.close();
    expect(wrong, 'errors of the page').toEqual([]);
  };
  return { page: await context.newPage(), close };
}

async function takePictures(pages: readonly Page[], name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  for (const [index, page] of pages.entries()) {
    const path = join(pictures, `${name.replaceAll(/\W+/g, '-').slice(0, 80)}-${Date.now()}-${index}.png`);
    await page.screenshot({ path }).catch(() => undefined);
    console.error(`A picture of the page at ${page.url()}: ${path}`);
  }
}

/** What a page comes to show: asked again until it holds. */
export const eventually = <T>(look: () => Promise<T> | T) => expect.poll(look, { timeout: patience, interval: 50 });
