import { Agent, request } from 'node:http';

export type Timing = { p50: number; p95: number; perSecond: number };
export type Ask = { url: string; method?: string; headers?: Record<string, string>; body?: string };

/** A browser asks at most so many things of one address at once. */
const mostAtOnce = 6;

/**
 * Sends requests over `connections` kept-alive connections for `milliseconds` and answers the nearest-rank percentiles in milliseconds and the
 * requests a second. `next` answers what to ask, several of a page at once until the last is answered; undefined ends it early. @throws Error on any answer but 2xx.
 */
export async function load(
  next: () => Ask | Ask[] | undefined,
  connections: number,
  milliseconds: number,
): Promise<Timing> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections * mostAtOnce });
  const took: number[] = [];
  const start = performance.now();
  const end = start + milliseconds;
  async function connection(): Promise<void> {
    for (;;) {
      if (performance.now() >= end) return;
      const ask = next();
      if (ask === undefined) return;
      const began = performance.now();
      await Promise.all([ask].flat().map(one => send(one, agent)));
      took.push(performance.now() - began);
    }
  }
  await Promise.all(Array.from({ length: connections }, connection));
  const elapsed = (performance.now() - start) / 1000;
  agent.destroy();
  return { p50: percentile(took, 0.5), p95: percentile(took, 0.95), perSecond: took.length / elapsed };
}

/** The nearest-rank percentile: the smallest value that is not below a share of all. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function send({ url, method = 'GET', headers = {}, body }: Ask, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, response => {
      const ok = response.statusCode !== undefined && response.statusCode < 300;
      let text = '';
      response.on('data', chunk => {
        if (!ok) text += chunk;
      });
      response.on('end', () => (ok ? resolve() : reject(new Error(`${url} answered ${response.statusCode}: ${text}`))));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
