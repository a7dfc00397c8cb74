import type { Page } from 'playwright-core';
import { eventually } from './visit.ts';

/** Waits until the page has what it shows, photos included. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await eventually(() => page.locator('.bone').count()).toBe(0);
}
