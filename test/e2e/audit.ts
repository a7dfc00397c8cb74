import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, ImpactValue } from 'axe-core';
import type { Page } from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with a page, a line each: its impact, its rule, and where. */
export async function audit(page: Page, impacts: readonly ImpactValue[]): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, 'utf8'));
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impacts.includes(impact ?? null))
    .flatMap(({ impact, id, nodes }) =>
      nodes.map(({ target, any }) => `${impact} ${id} ${target}: ${any[0]?.message ?? ''}`),
    );
}
