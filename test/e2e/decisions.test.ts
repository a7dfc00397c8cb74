import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import type { Problem } from '#api/schemas/problem.ts';
import { type Office, openOffice } from './openOffice.ts';
import { brokenLamp, daysAgo, missingParcel, returnedLamp } from './recentClaims.ts';
import { ask, screens } from './screens.ts';
import { eventually } from './visit.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice('pglite');
});
afterAll(() => office?.close());

const read = (page: Parameters<typeof ask>[0], id: number) => ask<ClaimDetail>(page, `/claims/${id}`);

it('asks why when a decision departs from the recommendation', async () => {
  const { id } = await office.shop.receive(missingParcel(100));
  const page = await office.visit({ as: 'ana' });
  const at = screens(page);
  await page.goto(`/claims/${id}`);
  await eventually(() => at.verdict.textContent()).toContain('Eligible');
  await at.choice('Reject').check();
  await at.ground.selectOption({ label: 'Waiting period – Pass' });
  await at.act('Reject').click();
  await eventually(() => at.decision.textContent()).toContain('Say why: this departs from the recommendation.');
  expect(await at.justification.evaluate(field => field === document.activeElement)).toBe(true);
  expect((await read(page, id)).status).toBe('open');

  await at.justification.fill('The carrier showed us the signature of the customer.');
  await at.act('Reject').click();
  await eventually(() => at.decision.textContent()).toContain('Rejected: Waiting period');
  expect(await at.decision.textContent()).toContain('against the recommendation');
  expect(await at.decision.textContent()).toContain('The carrier showed us the signature of the customer.');
  expect((await read(page, id)).decision).toMatchObject({ kind: 'rejected', against: true, ground: 'waitingPeriod' });
});

it('parks a claim that comes too early, says from when, and neither refuses it nor approves it without a reason', async () => {
  const paidDaysAgo = 60;
  const { id, number, status } = await office.shop.receive(missingParcel(paidDaysAgo));
  expect(status).toBe('parked');
  const paidOn = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date(daysAgo(paidDaysAgo)));
  const wakes = new Date(Date.parse(`${paidOn}T12:00:00Z`) + 75 * 86_400_000);
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(wakes);

  const page = await office.visit({ as: 'ana', provokes: [422] });
  const at = screens(page);
  await page.goto('/claims?view=too_early');
  await eventually(() => at.row(number).textContent()).toContain(`From ${day.replace(/ \d{4}$/, '')}`);
  await at.row(number).getByRole('link').click();
  await eventually(() => at.verdict.textContent()).toContain(`Too early · from ${day}`);
  expect(await at.decision.textContent()).toContain(`the claim wakes by itself on ${day}`);
  const arithmetic = at.rule('Waiting period').locator('pre');
  await at.rule('Waiting period').locator('summary').click();
  expect(await arithmetic.textContent()).toContain(`${paidOn} + 75 civil days = ${wakes.toISOString().slice(0, 10)}`);

  await at.act('Approve €23.90').click();
  await at.justification.waitFor();
  await at.act('Approve €23.90').click();
  await eventually(() => at.decision.textContent()).toContain('Say why: this departs from the recommendation.');
  await at.choice('Reject').check();
  expect(await at.ground.getByRole('option', { name: 'Waiting period – Not yet' }).isDisabled()).toBe(true);

  const { sequence } = await read(page, id);
  const give = async (command: object) => {
    const answer = await page.request.post(`/api/claims/${id}/commands`, { data: { sequence, ...command } });
    return { status: answer.status(), code: ((await answer.json()) as Problem).code };
  };
  expect(await give({ command: 'approve' })).toEqual({ status: 422, code: 'justification_needed' });
  const refused = await give({ command: 'reject', ground: 'waitingPeriod', justification: 'Too early.' });
  expect(refused).toEqual({ status: 422, code: 'too_early_is_not_refused' });
  expect((await read(page, id)).status).toBe('parked');
});

it('asks the customer, waits, and is open again with the answer', async () => {
  const { shop } = office;
  const lamp = returnedLamp();
  const { id, number } = await shop.receive(lamp);
  const page = await office.visit({ as: 'ana' });
  const at = screens(page);
  await page.goto(`/claims/${id}`);
  await eventually(() => at.choice('Ask').isChecked()).toBe(true);
  const question = await at.message.inputValue();
  expect(question).toContain('une photo de l');
  await at.act('Ask').click();
  await eventually(() => at.decision.textContent()).toContain('waits for the customer');
  expect((await read(page, id)).status).toBe('waiting');
  await page.goto('/claims?view=waiting');
  await eventually(() => at.row(number).textContent()).toContain('waits for the customer');

  await shop.say(lamp.externalId, 'Voici les photos demandées.');
  await shop.sendPhotos(lamp.externalId, ['front', 'angle'], 7);
  await page.goto('/claims?view=todo');
  await at.row(number).getByRole('link').click();
  await eventually(() => at.talk.textContent()).toContain('Voici les photos demandées.');
  await eventually(() => at.photos.textContent()).toContain('Evidence · 2 photos');
  expect((await read(page, id)).status).toBe('open');
});

it('refunds a part of an order, with a reason', async () => {
  const price = (amount: number) => ({ amount, currency: 'EUR' });
  const items = [
    { sku: 'lamp', title: 'Lamp, brass', quantity: 1, price: price(2000) },
    { sku: 'bulb', title: 'Bulb', quantity: 1, price: price(390) },
  ];
  const { id } = await office.shop.receive(missingParcel(100, { order: { items } }));
  const page = await office.visit({ as: 'ana' });
  const at = screens(page);
  await page.goto(`/claims/${id}`);
  await at.choice('In part').check();
  await at.decision.getByRole('checkbox', { name: /Bulb/ }).check();
  await at.justification.fill('Only the bulb was in the parcel that is lost.');
  expect(await at.message.inputValue()).toMatch(/3,90\s€/);
  await at.act('Approve €3.90').click();
  await eventually(() => at.decision.textContent()).toContain('Approved: €3.90');
  expect((await read(page, id)).decision).toMatchObject({ amount: price(390), against: true });
});

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
