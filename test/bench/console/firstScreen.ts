import type { Consoles } from './openConsoles.ts';

/** The JavaScript that a browser fetches to show the queue to somebody who is signed in, as it comes over the wire (gzip). */
export async function firstScreen({ enter, ours }: Consoles): Promise<{ gzippedBytes: number; files: number }> {
  const context = await enter(ours);
  const page = await context.newPage();
  await page.goto('/claims');
  // In the page, at once: what the console loads ahead for the next screen comes after the rows.
  const found = await page.waitForFunction(() => {
    if (document.querySelector('table.claims tbody th a') === null) return undefined;
    return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ encodedBodySize }) => encodedBodySize);
  });
  const sizes = (await found.jsonValue())!;
  await context.close();
  return { gzippedBytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}
