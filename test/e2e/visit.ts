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

/**
 * A new browser window on the console, closed with the test. A console error, an uncaught error of the page or an answer above 499
 * fails the test; a test that failed leaves a picture of the window in the temporary folder.
 */
export async function visit(browser: Browser, address: string, { as, provokes = [], ...options }: VisitOptions = {}) {
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
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await takePictures(context.pages(), task.name);
    await context.close();
    expect(wrong, 'errors of the page').toEqual([]);
  });
  if (as) {
    const answer = await context.request.post('/api/session', { data: as });
    expect(answer.status(), `${as.email} signs in`).toBe(200);
  }
  return context.newPage();
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
