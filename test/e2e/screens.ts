import type { Page } from 'playwright-core';
import type { ViewCounts } from '#api/schemas/claimSummary.ts';
import type { SignIn } from './visit.ts';

/** What an agent looks for on the screens, by role and name as they are read out in English. */
export function screens(page: Page) {
  const region = (name: string | RegExp) => page.getByRole('region', { name });
  const decision = page.locator('section[aria-labelledby="decision"]');
  return {
    rows: page.locator('table.claims tbody').getByRole('row'),
    row: (number: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name: number }) }),
    views: page.getByRole('navigation', { name: 'Views' }),
    view: (name: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }),
    search: page.getByRole('combobox', { name: 'Search claims, orders, customers and merchants' }),
    heading: page.getByRole('heading', { level: 1 }),
    verdict: page.locator('#verdict'),
    rule: (name: string) => page.locator('li.rule').filter({ has: page.locator('summary', { hasText: name }) }),
    photos: region(/^Evidence/),
    history: region('History'),
    talk: region('Conversation'),
    decision,
    act: (verb: string | RegExp) => decision.getByRole('button', { name: verb }),
    choice: (name: string) => decision.getByRole('radio', { name }),
    message: decision.getByRole('textbox', { name: /^Message to/ }),
    ground: decision.getByRole('combobox', { name: 'Ground' }),
    justification: decision.getByRole('textbox', { name: /^Why do you depart/ }),
    trouble: page.locator('.trouble'),
  };
}

/** Fills in the sign-in form and sends it. */
export async function signInOn(page: Page, { email, password }: SignIn): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** The API's answer to the person whose window this is. */
export async function ask<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api${path}`);
  if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** How many claims each view holds, as its tab says. */
export async function countsShown(page: Page): Promise<Partial<Record<string, number>>> {
  const tabs = await page.getByRole('navigation').locator('a:has(.count)').all();
  const read = tabs.map(async tab => {
    const href = (await tab.getAttribute('href')) ?? '';
    return [new URL(href, page.url()).searchParams.get('view'), Number(await tab.locator('.count').textContent())];
  });
  return Object.fromEntries(await Promise.all(read));
}

export const countsOf = (page: Page) => ask<ViewCounts>(page, '/claims/counts');
