import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { launchBrowser } from '#test/machine/browser.ts';

const main = join(import.meta.dirname, '../../src/server/main.ts');
const port = 39_918;

/** The JavaScript that a browser fetches to show the queue to somebody who is signed in, as it comes over the wire (gzip), from the built console. */
export async function firstScreen(dataDir: string): Promise<{ gzippedBytes: number; files: number }> {
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, PORT: String(port), SAMPLE_DATA: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  server.stdout.on('data', chunk => {
    said += chunk;
  });
  while (!said.includes(`:${port}`)) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}: ${said}`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    const origin = `http://127.0.0.1:${port}`;
    await page.goto(origin);
    await page.evaluate(async () => {
      await fetch('/api/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'agent@quittance.example', password: 'quittance' }),
      });
    });
    await page.goto(`${origin}/claims`);
    await page.getByRole('table').waitFor();
    await page.waitForLoadState('networkidle');
    const sizes = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
        .map(({ encodedBodySize }) => encodedBodySize),
    );
    return { gzippedBytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
  } finally {
    await browser.close();
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  }
}
