import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { order, signIn } from '../benchHome.ts';
import type { Hello } from '../benchServer.ts';
import { load, type Timing } from '../load.ts';

export type DashboardFigures = { claims: number; whole: Timing; filtered: Timing; year: Timing; fillSeconds: number };

const measuredMs = 4000;
const warmUpMs = 1500;

/** What the page asks for at once when it is opened. */
const parts = ['', '/forecast?metric=refund', '/groups?by=reason', '/load'];

/** The whole page of the dashboard over HTTP, one after the other, each until the last of its answers is there, of a home with so many claims: two years of a team's past. Its counts are recounted first. */
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
    const measure = async (filters: Record<string, string>) => {
      const ask = parts.map(part => ({ url: addressOf(`${hello.real}/api/dashboard${part}`, filters), headers }));
      await load(() => ask, 1, warmUpMs);
      return load(() => ask, 1, measuredMs);
    };
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    return {
      claims,
      whole: await measure({}),
      filtered: await measure({ country: 'FR', reason: 'damaged_partly' }),
      year: await measure({ from: day(364), to: day(0) }),
      fillSeconds,
    };
  } finally {
    if (child.connected) child.disconnect();
    if (child.exitCode === null) await once(child, 'exit');
  }
}

/** The forecast speaks of the coming days: it has no period. */
function addressOf(part: string, filters: Record<string, string>): string {
  const address = new URL(part);
  for (const [name, value] of Object.entries(filters))
    if (!address.pathname.endsWith('/forecast') || !['from', 'to'].includes(name))
      address.searchParams.set(name, value);
  return address.href;
}
