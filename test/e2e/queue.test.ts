import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimPage } from '#api/schemas/claimSummary.ts';
import { type Office, openOffice } from './openOffice.ts';
import type { Taken } from './openShop.ts';
import { brokenLamp, daysAgo, missingParcel } from './recentClaims.ts';
import { ask, countsOf, countsShown, screens } from './screens.ts';
import { eventually } from './visit.ts';

const many = 52;
let office: Office;
let overdue: Taken;
let parked: Taken;
let jacket: Taken & { orderId: string };

beforeAll(async () => {
  office = await openOffice('postgres');
  const { shop } = office;
  for (let n = 0; n < many; n++) {
    await shop.receive(brokenLamp({ openedAt: daysAgo(1 + n / 24), order: { deliveredAt: daysAgo(9) } }));
  }
  const late = { placedAt: daysAgo(60), paidAt: daysAgo(60), shippedAt: daysAgo(55), deliveredAt: daysAgo(25) };
  overdue = await shop.receive(
    brokenLamp({ openedAt: daysAgo(20), order: late, customer: { name: 'Zoé Zimmermann' } }),
  );
  parked = await shop.receive(missingParcel(30));
  const record = brokenLamp({
    reason: 'wrong_colour',
    description: 'Die Jacke ist rot, bestellt war blau.',
    language: 'de',
    customer: { name: 'Karl Brandt', country: 'DE', timeZone: 'Europe/Berlin' },
    order: {
      deliveredAt: daysAgo(9),
      paid: { amount: 31_00, currency: 'EUR' },
      items: [{ sku: 'jacket', title: 'Jacket, blue M', quantity: 1, price: { amount: 31_00, currency: 'EUR' } }],
    },
  });
  jacket = { ...(await shop.receive(record)), orderId: record.order.id };
});
afterAll(() => office?.close());

it('shows the most urgent claim first, and each view with the count that the API gives', async () => {
  const page = await office.visit({ as: 'ana' });
  const at = screens(page);
  await page.goto('/');
  await eventually(() => at.rows.count()).toBe(50);
  const first = at.rows.first();
  expect(await first.textContent()).toContain(overdue.number);
  expect(await first.textContent()).toContain('Zoé Zimmermann');
  expect(await first.textContent()).toMatch(/overdue \d+ d/);
  const deadlines = await at.rows
    .locator('time.deadline')
    .evaluateAll(times => times.map(time => time.getAttribute('datetime')));
  expect(deadlines).toHaveLength(50);
  expect(deadlines).toEqual(deadlines.toSorted());
  const shown = await countsShown(page);
  expect(shown).toMatchObject({ todo: many + 2, mine: 0, too_early: 1, waiting: 0, decided: 0 });
  expect(await countsOf(page)).toMatchObject(shown);

  await at.view('Too early').click();
  await eventually(() => at.rows.count()).toBe(1);
  expect(await at.rows.first().textContent()).toContain(parked.number);
  expect(new URL(page.url()).searchParams.get('view')).toBe('too_early');
  await at.view('Decided').click();
  await page.getByText('No decision yet').waitFor();
});

it('keeps filters in the address, and finds them there again', async () => {
  const page = await office.visit({ as: 'ana' });
  const at = screens(page);
  await page.goto('/claims');
  await page.getByRole('button', { name: 'Reason' }).click();
  await page.getByRole('dialog', { name: 'Reason' }).getByRole('checkbox', { name: 'Wrong colour' }).check();
  await page.keyboard.press('Escape');
  await eventually(() => at.rows.count()).toBe(1);
  expect(new URL(page.url()).searchParams.get('reason')).toBe('wrong_colour');

  await page.reload();
  await eventually(() => at.rows.count()).toBe(1);
  expect(await at.rows.first().textContent()).toContain(jacket.number);
  await page.getByRole('button', { name: 'Remove filter: Wrong colour' }).click();
  await eventually(() => at.rows.count()).toBe(50);
  expect(new URL(page.url()).searchParams.has('reason')).toBe(false);

  await page.goto('/claims?view=todo&country=DE&amountFrom=3000&currency=EUR');
  await eventually(() => at.rows.allTextContents()).toEqual([expect.stringContaining(jacket.number)]);
});

it('finds a claim by its number, its order and its customer', async () => {
  const page = await office.visit({ as: 'ana' });
  const at = screens(page);
  await page.goto('/claims');
  for (const words of [jacket.orderId, 'Karl Brandt', jacket.number.slice(2)]) {
    await at.search.fill(words);
    await at.search.press('Enter');
    await eventually(() => new URL(page.url()).searchParams.get('q')).toBe(words);
    await eventually(() => at.rows.allTextContents()).toEqual([expect.stringContaining(jacket.number)]);
    await at.search.fill('');
    await at.search.press('Enter');
    await eventually(() => at.rows.count()).toBe(50);
  }
  await at.search.fill('nobody of this name');
  await at.search.press('Enter');
  await page.getByText('Nothing was found for “nobody of this name”').waitFor();
  await at.search.fill(jacket.number);
  await at.search.press('Enter');
  await eventually(() => at.heading.textContent()).toContain(jacket.number);
});

it('goes on to the next page, into a claim by its link, along the list and back', async () => {
  const page = await office.visit({ as: 'ana' });
  const at = screens(page);
  const listed = await ask<ClaimPage>(page, '/claims?view=todo&sort=deadline&limit=100');
  const ids = listed.data.map(({ id }) => id);
  await page.goto('/claims');
  await eventually(() => at.rows.count()).toBe(50);
  const pages = page.getByRole('navigation', { name: 'Pages' });
  expect(await pages.textContent()).toContain(`1–50 of ${ids.length}`);
  await pages.getByRole('link', { name: 'Next' }).click();
  await eventually(() => pages.textContent()).toContain(`51–${ids.length} of ${ids.length}`);
  const second = await at.rows.getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href')));
  expect(second).toEqual(ids.slice(50).map(id => `/claims/${id}`));

  const link = at.rows.first().getByRole('link');
  expect(await link.getAttribute('href')).toBe(`/claims/${ids[50]}`);
  await link.click();
  const trail = page.getByRole('navigation', { name: 'In the list' });
  await eventually(() => trail.textContent()).toContain(`51 / ${ids.length}`);
  await trail.getByRole('link', { name: 'Next in the list' }).click();
  await eventually(() => new URL(page.url()).pathname).toBe(`/claims/${ids[51]}`);
  await trail.getByRole('link', { name: 'Previous in the list' }).click();
  await trail.getByRole('link', { name: 'Previous in the list' }).click();
  await eventually(() => new URL(page.url()).pathname).toBe(`/claims/${ids[49]}`);
  await eventually(() => trail.textContent()).toContain(`50 / ${ids.length}`);
  await trail.getByRole('link', { name: 'Back to the list' }).click();
  await eventually(() => pages.textContent()).toContain(`of ${ids.length}`);
});

it('announces a claim that came in, and inserts it when asked to', async () => {
  const page = await office.visit({ as: 'ben' });
  await page.clock.install();
  const at = screens(page);
  await page.goto('/claims?view=todo&country=PT');
  await page.getByText('No claim matches').waitFor();
  const { number } = await office.shop.receive(brokenLamp({ customer: { name: 'Inês Silva', country: 'PT' } }));
  await page.clock.runFor(31_000);
  await page.getByText('1 new claim').waitFor();
  expect(await at.rows.count()).toBe(0);
  await page.getByRole('button', { name: 'Show' }).click();
  await eventually(() => at.rows.allTextContents()).toEqual([expect.stringContaining(number)]);
});
