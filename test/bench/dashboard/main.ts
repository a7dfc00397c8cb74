import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { order, signIn } from '../benchHome.ts';
import type { Hello } from '../benchServer.ts';
import { load, type Timing } from '../load.ts';

export type DashboardFigures = { claims: number; whole: Timing; filtered: Timing; year: Timing; fillSeconds: number };

const measuredMs = 4000;
const warmUpMs = 1500;

/** The whole dashboard, asked over HTTP one request after the other, of a home with so many claims: two years of a team's past. Its counts are recounted first. */
export async function benchDashboard(
  env: Record<string, string>,
  claims: number,
  say: (line: string) => void,
): Promise<DashboardFigures> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'serve.ts'), {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  try {
    const [hello] = (await once(child, 'message')) as [Hello];
    const began = performance.now();
    const own = await order(child, 'fill', claims);
    const fillSeconds = (performance.now() - began) / 1000;
    say(`${claims} claims are in, ${own} of them with their events, after ${fillSeconds.toFixed(0)} s`);
    await order(child, 'recount', 0);
    say('every count is what the rows add up to');
    const headers = { cookie: await signIn(hello) };
    const measure = async (query: string) => {
      const ask = { url: `${hello.real}/api/dashboard?${query}`, headers };
      await load(() => ask, 1, warmUpMs);
      return load(() => ask, 1, measuredMs);
    };
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    const zone = 'zone=Europe/Paris';
    return {
      claims,
      whole: await measure(zone),
      filtered: await measure(`${zone}&country=FR&reason=damaged_partly`),
      year: await measure(`${zone}&from=${day(364)}&to=${day(0)}`),
      fillSeconds,
    };
  } finally {
    if (child.connected) child.disconnect();
    if (child.exitCode === null) await once(child, 'exit');
  }
}
