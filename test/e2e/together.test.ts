import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { type Office, openOffice } from './openOffice.ts';
import { brokenLamp, missingParcel } from './recentClaims.ts';
import { ask, screens } from './screens.ts';
import { eventually } from './visit.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice('postgres');
});
afterAll(() => office?.close());

const read = (page: Parameters<typeof ask>[0], id: number) => ask<ClaimDetail>(page, `/claims/${id}`);

it('lets a second person confirm a large amount', async () => {
  const paid = { amount: 60_000, currency: 'EUR' };
  const { id } = await office.shop.receive(missingParcel(100, { order: { paid, items: [] } }));
  const ana = await office.visit({ as: 'ana' });
  await ana.goto(`/claims/${id}`);
  await screens(ana).act('Approve €600.00').click();
  await eventually(() => screens(ana).decision.textContent()).toContain('paid once somebody else has confirmed it');
  expect((await read(ana, id)).status).toBe('open');

  const ben = await office.visit({ as: 'ben' });
  await ben.goto(`/claims/${id}`);
  await screens(ben).act('Confirm €600.00').click();
  await eventually(() => screens(ben).decision.textContent()).toContain('confirmed by Ben Okafor');
  expect((await read(ben, id)).status).toBe('approved');
});

it('shows the second of two agents what the first one did, and keeps what was typed', async () => {
  const { shop } = office;
  const lamp = brokenLamp();
  const { id } = await shop.receive(lamp);
  await shop.sendPhotos(lamp.externalId, ['front', 'detail'], 3);
  const ana = await office.visit({ as: 'ana', provokes: [409] });
  const ben = await office.visit({ as: 'ben' });
  const [hers, his] = [screens(ana), screens(ben)];
  await Promise.all([ana.goto(`/claims/${id}`), ben.goto(`/claims/${id}`)]);
  const words = 'Bonjour Marie, pouvez-vous nous dire où se trouve la cassure ?';
  await hers.talk.getByRole('textbox', { name: 'Reply' }).fill(words);
  await his.photos.getByRole('button', { name: 'Anomaly visible' }).click();
  await eventually(() => his.photos.textContent()).toContain('Anomaly visible: Ben Okafor');

  await hers.talk.getByRole('button', { name: 'Send' }).click();
  await eventually(() => hers.trouble.textContent()).toContain('Somebody acted on this claim meanwhile.');
  expect(await hers.trouble.textContent()).toContain('Ben Okafor found: Anomaly visible');
  expect(await hers.talk.getByRole('textbox', { name: 'Reply' }).inputValue()).toBe(words);
  expect(await hers.photos.textContent()).toContain('Anomaly visible: Ben Okafor');
  expect((await read(ana, id)).messages).toEqual([]);

  await hers.trouble.getByRole('button', { name: 'Do it all the same' }).click();
  await eventually(async () => (await read(ana, id)).messages.map(({ body }) => body)).toEqual([words]);
  await eventually(() => hers.trouble.count()).toBe(0);
  await eventually(() => hers.talk.getByRole('textbox', { name: 'Reply' }).inputValue()).toBe('');
});

it('keeps to who has taken a claim', async () => {
  const { id, number } = await office.shop.receive(missingParcel(100));
  const ana = await office.visit({ as: 'ana' });
  await ana.goto(`/claims/${id}`);
  await ana.getByRole('button', { name: 'Take' }).click();
  await ana.getByText('Yours').waitFor();
  await ana.goto('/claims?view=mine');
  await eventually(() => screens(ana).rows.allTextContents()).toEqual([expect.stringContaining(number)]);

  const ben = await office.visit({ as: 'ben' });
  await ben.goto(`/claims/${id}`);
  await ben.getByRole('button', { name: 'Take over' }).waitFor();
  expect(await screens(ben).act('Approve').count()).toBe(0);
});
