import { expect } from 'vitest';
import { brokenLamp, missingParcel, returnedLamp } from '../recentClaims.ts';
import { screens } from '../screens.ts';
import { eventually } from '../visit.ts';
import { type Journey, read } from './home.ts';

/** By its number, and by its customer's name. */
export const search: Journey = async ({ shop, enter }) => {
  const page = await enter('agent');
  const { number } = await shop.receive(brokenLamp({ customer: { name: 'Ottilie Brandauer' } }));
  const on = screens(page);
  await page.keyboard.press('/');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await eventually(() => on.heading.textContent()).toContain(number);
  await on.search.fill('Ottilie Brandauer');
  await on.search.press('Enter');
  await eventually(() => on.rows.allTextContents()).toEqual([expect.stringContaining(number)]);
};

/** Claims that came by a way that is none: ticked, refused together by a person, and taken back together. */
export const bulkRefusal: Journey = async ({ shop, enter, at }) => {
  const page = await enter('agent');
  const customer = { id: `customer-of-letters-${Date.now()}` };
  const claims = [];
  for (let n = 0; n < 2; n += 1) claims.push(await shop.receive(brokenLamp({ channel: 'email', customer })));
  const on = screens(page);
  await page.goto(at(`/claims?view=wrong_channel&customerId=${customer.id}`));
  await eventually(() => on.rows.count()).toBe(2);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await page.getByRole('button', { name: 'Reject 2: wrong channel' }).click();
  const done = page.getByRole('region', { name: '2 claims rejected' });
  await done.waitFor();
  for (const { id } of claims) expect((await read(page, id)).status).toBe('rejected');
  await done.getByRole('button', { name: /^Undo all 2/ }).click();
  await page.getByRole('region', { name: '2 decisions undone' }).waitFor();
  for (const { id } of claims) expect((await read(page, id)).status).toBe('open');
};

/** A file is checked, then imported; what cannot be taken is told by its line. */
export const importFile: Journey = async ({ enter, at }) => {
  const page = await enter('admin');
  const on = screens(page);
  const good = [missingParcel(100), missingParcel(100)].map(record => ({
    ...record,
    externalId: `of-a-file-${record.externalId}`,
  }));
  const lines = [...good, { ...missingParcel(100), reason: 'nonsense' }].map(record => JSON.stringify(record));
  await page.goto(at('/import'));
  await page
    .getByLabel(/^Choose a file/)
    .setInputFiles({ name: 'claims.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(lines.join('\n')) });
  await page.getByRole('heading', { name: 'Checked: claims.ndjson' }).waitFor();
  await eventually(() => page.getByRole('table').textContent()).toMatch(/3.*reason.*Invalid option/);
  await page.getByRole('button', { name: 'Import 2 claims' }).click();
  await page.getByRole('heading', { name: 'Imported: claims.ndjson' }).waitFor();
  await page.goto(at(`/claims?view=todo&orderId=${good[1]!.order.id}`));
  await eventually(() => on.rows.count()).toBe(1);
};

/** Two claims for one order, beside each other, and the later merged into the earlier. */
export const merge: Journey = async ({ shop, enter, at }) => {
  const page = await enter('agent');
  const lamp = brokenLamp();
  const earlier = await shop.receive(lamp);
  const later = await shop.receive({
    ...brokenLamp({ reason: 'wrong_size', description: 'Beaucoup trop petite.' }),
    accountId: lamp.accountId,
    customer: lamp.customer,
    order: lamp.order,
  } as typeof lamp);
  await page.goto(at(`/compare/${later.id}/${earlier.id}`));
  await eventually(() => page.getByRole('row', { name: /^Reason differs/ }).textContent()).toMatch(/Damaged.*Wrong/);
  await page.getByRole('button', { name: `Merge ${later.number} into ${earlier.number}` }).click();
  await page.getByText(`${later.number} was merged into ${earlier.number}.`).waitFor();
  expect((await read(page, later.id)).status).toBe('withdrawn');
  expect((await read(page, earlier.id)).status).toBe('open');
};

/** Photos that the marketplace uploads are decoded and shown in every home; what is none is refused with its reason. */
export const uploadPhotos: Journey = async ({ shop, enter, at }) => {
  const page = await enter('agent');
  const lamp = returnedLamp();
  const { id } = await shop.receive(lamp);
  await shop.sendPhotos(lamp.externalId, ['front', 'detail', 'angle'], 23);
  const refused = shop.sendFile(lamp.externalId, new File(['%PDF-1.7 no photo'], 'photo.jpg', { type: 'image/jpeg' }));
  await expect(refused).rejects.toThrow(/422 .*photo/);
  const on = screens(page);
  await page.goto(at(`/claims/${id}`));
  await eventually(() => on.photos.textContent()).toContain('Evidence · 3 photos');
  const shown = on.photos.locator('.stage img');
  const width = (image: Element) => (image as HTMLImageElement).naturalWidth;
  await eventually(() => shown.evaluate(width)).toBe(320);
  await page.keyboard.press('ArrowRight');
  await eventually(() => on.photos.textContent()).toContain('Photo 2 of 3');
  await eventually(() => shown.evaluate(width)).toBe(320);
  expect((await read(page, id)).photos).toHaveLength(3);
};
