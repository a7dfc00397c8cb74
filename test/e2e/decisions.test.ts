import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import type { Problem } from '#api/schemas/problem.ts';
import { type Office, openOffice } from './openOffice.ts';
import { daysAgo, missingParcel, returnedLamp } from './recentClaims.ts';
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
  await eventually(() => at.message.inputValue()).toMatch(/3,90\s€/);
  await at.act('Approve €3.90').click();
  await eventually(() => at.decision.textContent()).toContain('Approved: €3.90');
  expect((await read(page, id)).decision).toMatchObject({ amount: price(390), against: true });
});
