import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Role } from '#domain/people.ts';
import { buildConsole } from '#test/e2e/buildConsole.ts';
import { launchBrowser } from '#test/machine/browser.ts';
import { buildPattern } from './buildPattern.ts';

export type Consoles = {
  /** Where the console is, and where react-admin's own list of the same claims. */
  readonly ours: string;
  readonly pattern: string;
  readonly browser: Browser;
  /** A fresh profile of somebody who is signed in, an agent unless told: nothing is cached. */
  enter(address: string, role?: Role): Promise<BrowserContext>;
  close(): Promise<void>;
};

type Hello = { addresses: [string, string]; emails: string[]; password: string };

/** Builds both consoles, serves them from one process on the sample world in `dataDir` (made at first), and starts a browser. */
export async function openConsoles(dataDir: string): Promise<Consoles> {
  const built = await buildConsole('production');
  const pattern = await mkdtemp(join(tmpdir(), 'quittance-pattern-'));
  await buildPattern(pattern);
  const child = fork(join(import.meta.dirname, 'serveConsoles.ts'), [built, pattern], {
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, SAMPLE_DATA: '1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ addresses, emails, password }] = (await once(child, 'message')) as [Hello];
  const browser = await launchBrowser();
  return {
    ours: addresses[0],
    pattern: addresses[1],
    browser,
    async enter(address, role = 'agent') {
      const context = await browser.newContext({
        baseURL: address,
        locale: 'en-GB',
        timezoneId: 'Europe/Paris',
        viewport: { width: 1440, height: 900 },
      });
      const email = emails.find(each => each.startsWith(role));
      const answer = await context.request.post('/api/session', { data: { email, password } });
      if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}: ${await answer.text()}`);
      return context;
    },
    async close() {
      await browser.close();
      child.disconnect();
      await once(child, 'exit');
      for (const folder of [built, pattern]) await rm(folder, { recursive: true });
    },
  };
}
