import type { Page } from 'playwright-core';
import { viewNames } from '#console/queue/views.ts';
import { refundTabs } from '#console/refunds/refundAddress.ts';
import type { BusyOffice } from './busyOffice.ts';
import { screens } from './screens.ts';
import { settled } from './settled.ts';

/** A screen as somebody can stand before it: `at` is the path of its page, as `pages.ts` has it. */
export type Screen = {
  readonly name: string;
  readonly at: string;
  readonly as: 'nobody' | 'admin';
  /** Absent: it is there in every window. Narrow is up to 720 px. */
  readonly window?: 'narrow' | 'wide';
  readonly open: (page: Page) => Promise<unknown>;
};

/** Every screen of the console, each with what can be opened on it. */
export function everyScreen({ claims, about }: BusyOffice): readonly Screen[] {
  const { settleable, twin } = claims;
  const of = (at: string, path: string, name = path, act?: (page: Page) => Promise<unknown>): Screen => ({
    name,
    at,
    as: 'admin',
    async open(page) {
      await page.goto(path);
      await settled(page);
      await act?.(page);
    },
  });
  const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
  const filter = (name: string, window?: Screen['window']): Screen => ({
    ...of('/claims', '/claims', `the queue, filter ${name}`, async page => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog', { name }).waitFor();
    }),
    window,
  });
  const claim = (name: string, act: (page: Page) => Promise<unknown>) =>
    of('/claims/:id', `/claims/${settleable.id}`, `a claim, ${name}`, act);
  return [
    { name: 'sign-in', at: '/login', as: 'nobody', open: signIn },
    { name: 'sign-in, refused', at: '/login', as: 'nobody', open: page => signIn(page).then(() => refuse(page)) },
    ...viewNames.map(view => of('/claims', `/claims?view=${view}`)),
    of('/claims', '/claims?country=XX', 'the queue, with nothing in it'),
    ...['Reason', 'Merchant', 'Opened', 'Amount'].map(name => filter(name)),
    filter('Columns', 'wide'),
    filter('Sort', 'narrow'),
    of('/claims', '/claims?view=all&reason=damaged_partly', 'the queue, saving a view', press('Save this view')),
    of('/claims', '/claims', 'the queue, with rows ticked', page => page.getByRole('checkbox').last().check()),
    of('/claims', '/claims', 'the search', search),
    of('/claims', '/claims', 'the person’s menu', press(/^Your account/)),
    of('/claims', '/claims', 'the keys', page => page.keyboard.press('?')),
    ...Object.values(claims).map(({ id }) => of('/claims/:id', `/claims/${id}`)),
    claim('rules opened', async page => {
      for (const rule of await page.locator('li.rule summary').all()) await rule.click();
    }),
    claim('photo zoomed', page => page.keyboard.press('z')),
    claim('photos beside each other', page => page.keyboard.press('c')),
    claim('rejecting', page => screens(page).choice('Reject').check()),
    claim('asking', page => screens(page).choice('Ask').check()),
    of('/claims/:id', '/claims/999999', 'a claim that is not there'),
    of('/compare/:id/:other', `/compare/${twin.id}/${settleable.id}`),
    of('/customers/:id', `/customers/${about.customer}`),
    of('/orders/:id', `/orders/${about.order}`),
    of('/merchants/:id', `/merchants/${about.merchant}`),
    of('/dashboard', '/dashboard'),
    of('/dashboard', '/dashboard', 'the dashboard, as tables', async page => {
      const toggles = page.getByRole('button', { name: /^Table/ });
      while ((await toggles.count()) > 0) await toggles.first().click();
    }),
    ...refundTabs.map(view => of('/refunds', `/refunds?view=${view}`)),
    of('/refunds', `/refunds?q=C-${claims.approved.id}`, 'the refunds, one found'),
    of('/refunds/settle', '/refunds/settle'),
    of('/refunds/settle', '/refunds/settle', 'the refunds, a file told line by line', toldFile),
    of('/my-figures', '/my-figures'),
    of('/policies', '/policies'),
    of('/team', '/team'),
    of('/team', '/team', 'the team, adding a person', press('Add a person')),
    of('/team', '/team', 'the team, managing a person', press(/^Manage/)),
    of('/settings', '/settings'),
    of('/audit', '/audit'),
    of('/templates', '/templates'),
    of('/alerts', '/alerts'),
    of('/undelivered', '/undelivered'),
    of('/import', '/import'),
    of('/import', '/import', 'the import, with lines refused', refusedFile),
    of('*', '/nowhere', 'no page'),
  ];
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('E-mail').waitFor();
}

async function refuse(page: Page): Promise<void> {
  await page.getByLabel('E-mail').fill('ana@quittance.example');
  await page.getByLabel('Password').fill('not this one');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').getByText('do not belong together').waitFor();
}

async function search(page: Page): Promise<void> {
  await screens(page).search.fill('lamp');
  await page.getByRole('option').nth(1).waitFor();
}

async function toldFile(page: Page): Promise<void> {
  const text = 'claim,amount,currency,day,reference\nC-4711,1,EUR,2026-01-02,x\nC-4711,1,EUR,,\n';
  const file = { name: 'paid.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('table').waitFor();
}

async function refusedFile(page: Page): Promise<void> {
  const buffer = Buffer.from('{"externalId":"odd"}\nno claim\n');
  await page.locator('input[type="file"]').setInputFiles({ name: 'odd.ndjson', mimeType: 'application/json', buffer });
  await page.getByRole('heading', { name: /odd\.ndjson/ }).waitFor();
  await page.getByRole('table').waitFor();
}
