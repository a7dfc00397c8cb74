import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Hello } from './benchServer.ts';
import { type Ask, load, percentile, type Timing } from './load.ts';

const sequentialMs = 3000;
const loadedMs = 5000;
const warmUpMs = 800;

export type SizeFigures = {
  claims: number;
  bare: Timing;
  queue: Timing;
  queueDeep: Timing;
  queueFiltered: Timing;
  driver: { p50: number; p95: number };
  bareLoaded: Timing;
  queueLoaded: Timing;
  claimPage: Timing;
  decision: Timing;
  fillSeconds: number;
  memoryMiB: number;
};

type Page = {
  data: { id: number; sequence: number; amount: { amount: number; currency: string } | null }[];
  next: string | null;
};

/** One home of the API, in a process of its own, measured at growing sizes. */
export async function benchHome(env: Record<string, string>, sizes: readonly number[], say: (line: string) => void) {
  const child = fork(join(import.meta.dirname, 'serve.ts'), { env: { ...process.env, ...env }, stdio: 'inherit' });
  const [hello] = (await once(child, 'message')) as [Hello];
  const headers = { cookie: await signIn(hello) };
  const at = (path: string): Ask => ({ url: `${hello.real}${path}`, headers });
  const read = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${hello.real}${path}`, { headers })).json()) as T;
  const figures: SizeFigures[] = [];
  for (const claims of sizes) {
    const began = performance.now();
    await order(child, 'fill', claims);
    const fillSeconds = (performance.now() - began) / 1000;
    say(`${claims} claims are in, after ${fillSeconds.toFixed(0)} s`);
    const first = '/api/claims?view=todo&sort=deadline&limit=50';
    const deep = `${first}&after=${await cursorAfter(read, first, Math.min(200, Math.floor(claims / 200)))}`;
    const measure = async (ask: Ask, connections = 1) => {
      await load(() => ask, connections, warmUpMs);
      return load(() => ask, connections, connections === 1 ? sequentialMs : loadedMs);
    };
    const page = await read<Page>(
      `${first.replace('limit=50', 'limit=100')}&verdict=eligible,ineligible,needs_information`,
    );
    const ids = page.data.map(({ id }) => id);
    let turn = 0;
    const driven = (await order(child, 'driver', 300)) as number[];
    figures.push({
      claims,
      bare: await measure({ url: hello.bare }),
      queue: await measure(at(first)),
      queueDeep: await measure(at(deep)),
      queueFiltered: await measure(at(`${first}&reason=damaged_partly&country=FR`)),
      driver: { p50: percentile(driven, 0.5), p95: percentile(driven, 0.95) },
      bareLoaded: await measure({ url: hello.bare }, 20),
      queueLoaded: await measure(at(first), 20),
      claimPage: await load(() => at(`/api/claims/${ids[turn++ % ids.length]}`), 1, sequentialMs),
      decision: await load(decisions(hello.real, headers, page), 1, 60_000),
      fillSeconds,
      memoryMiB: ((await order(child, 'memory', 0)) as number) / 1024 / 1024,
    });
  }
  child.disconnect();
  await once(child, 'exit');
  return figures;
}

/** Rejects each claim of a page once, with a reason of the benchmark. */
function decisions(address: string, headers: Record<string, string>, { data }: Page): () => Ask | undefined {
  const left = [...data];
  return () => {
    const claim = left.pop();
    if (claim === undefined) return undefined;
    return {
      url: `${address}/api/claims/${claim.id}/commands`,
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({
        command: 'reject',
        sequence: claim.sequence,
        ground: 'other',
        justification: 'benchmark',
      }),
    };
  };
}

async function cursorAfter(read: <T>(path: string) => Promise<T>, first: string, pages: number): Promise<string> {
  let cursor = '';
  for (let page = 0; page < pages; page++) {
    const { next } = await read<Page>(cursor === '' ? first : `${first}&after=${cursor}`);
    if (next === null) break;
    cursor = encodeURIComponent(next);
  }
  return cursor;
}

export async function signIn({
  real,
  email,
  password,
}: {
  real: string;
  email: string;
  password: string;
}): Promise<string> {
  const answer = await fetch(`${real}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ email, password }),
  });
  const cookie = answer.headers.get('set-cookie');
  if (!answer.ok || cookie === null) throw new Error(`Signing in answered ${answer.status}: ${await answer.text()}`);
  return cookie.split(';')[0]!;
}

export async function order(child: ChildProcess, name: string, value: number): Promise<unknown> {
  child.send({ order: name, value });
  const [{ answer, failure }] = (await once(child, 'message')) as [{ answer?: unknown; failure?: string }];
  if (failure !== undefined) throw new Error(failure);
  return answer;
}
