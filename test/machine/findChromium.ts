import { delimiter, join } from 'node:path';
import { aptInstall, canAptInstall } from './aptInstall.ts';
import { runCommand } from './runCommand.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const otherPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

async function runs(program: string): Promise<boolean> {
  const version = await runCommand(program, ['--version']).catch(() => '');
  return /chrom|edge/i.test(version);
}

async function lookForChromium(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  const onPath = names.flatMap(name => folders.map(folder => join(folder, name)));
  for (const program of [...onPath, ...otherPlaces]) {
    if (await runs(program)) return program;
  }
  return undefined;
}

/**
 * A Chromium of this machine; it is installed when missing and when that is possible here.
 * @throws Error with the sentence that says how to get one.
 */
export async function findChromium(): Promise<string> {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen) {
    if (await runs(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which does not run as a Chromium.`);
  }
  const found = await lookForChromium();
  if (found !== undefined) return found;
  let reason = '';
  if (await canAptInstall()) {
    await aptInstall('chromium', 'fonts-liberation').catch(error => {
      reason = ` Installing it with apt-get failed: ${error.message}`;
    });
    const installed = await lookForChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `The tests need Chromium or Chrome, on PATH or named by CHROMIUM_PATH. Install it: "sudo apt-get install chromium" on Debian, "npx playwright-core install --with-deps chromium" and CHROMIUM_PATH elsewhere.${reason}`,
  );
}
