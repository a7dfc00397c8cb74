import type { Consoles } from './openConsoles.ts';

/**
 * Milliseconds from the navigation to the painted first rows, and of these the time that the page's main thread worked: what else the machine
 * does is not in that one.
 */
export type FirstRows = { readonly ms: number; readonly workMs: number };

const rows = { ours: 'table.claims tbody th a', pattern: '.RaDatagrid-row .column-number' };

/**
 * Opens both queues in turns, each time in a fresh profile, on a processor that is `slowness` times slower, and waits until rows are painted.
 */
export async function firstRows(
  consoles: Consoles,
  slowness: number,
  runs: number,
): Promise<Record<'ours' | 'pattern', FirstRows[]>> {
  const took = { ours: [] as FirstRows[], pattern: [] as FirstRows[] };
  for (let run = 0; run < runs; run += 1) {
    for (const which of ['ours', 'pattern'] as const) took[which].push(await once(consoles, which, slowness));
  }
  return took;
}

async function once(consoles: Consoles, which: keyof typeof rows, slowness: number): Promise<FirstRows> {
  const context = await consoles.enter(consoles[which]);
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.addInitScript(selector => {
      const look = () => {
        if (document.querySelector(selector) === null) return void requestAnimationFrame(look);
        // A message that is sent before a frame is painted arrives after it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(globalThis, { rowsPaintedAt: performance.now() });
        port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    }, rows[which]);
    await page.goto('/', { waitUntil: 'commit' });
    const found = await page.waitForFunction(() => (globalThis as { rowsPaintedAt?: number }).rowsPaintedAt);
    const { metrics } = await cdp.send('Performance.getMetrics');
    const worked = metrics.find(({ name }) => name === 'TaskDuration')!.value;
    return { ms: (await found.jsonValue())!, workMs: worked * 1000 };
  } finally {
    await context.close();
  }
}
