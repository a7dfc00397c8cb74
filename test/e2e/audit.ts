import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with a page, best practices included, a line each: its impact, its rule, and where. */
export async function audit(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, 'utf8'));
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ impact, id, nodes }) =>
    nodes.map(
      ({ target, any, all, none }) => `${impact} ${id} ${target}: ${[...any, ...all, ...none][0]?.message ?? ''}`,
    ),
  );
}
