import { expect } from 'vitest';
import { joom } from '#domain/policy/packs/joom.ts';
import { brokenLamp, missingParcel, returnedLamp } from '../recentClaims.ts';
import { screens } from '../screens.ts';
import { eventually } from '../visit.ts';
import { type Journey, read } from './home.ts';

/** From the queue into the claim, its proof, a photo's finding, an approval, back, and again. */
export const approve: Journey = async ({ shop, enter, at }) => {
  const lamp = returnedLamp();
  const page = await enter('agent');
  const { id, number } = await shop.receive(lamp);
  await shop.sendPhotos(lamp.externalId, ['front', 'detail'], 11);
  const on = screens(page);
  await page.goto(at(`/claims?view=todo&orderId=${lamp.order.id}`));
  await on.row(number).getByRole('link', { name: number }).click();
  await eventually(() => on.heading.textContent()).toMatch(new RegExp(`${number}.*Damaged in part.*€23\\.90`));
  await eventually(() => on.verdict.textContent()).toContain('Incomplete · 1 thing missing');
  const proof = on.rule('Photos show it');
  await proof.locator('summary').click();
  expect(await proof.textContent()).toContain('Nobody has yet found the anomaly visible');
  expect(await proof.textContent()).toContain(joom.clauses['photo-evidence']!.en);
  await on.photos.getByRole('button', { name: 'Anomaly visible' }).click();
  await eventually(() => on.verdict.textContent()).toContain('Eligible');
  expect(await on.message.inputValue()).toMatch(/^Bonjour Marie,/);

  await on.act('Approve €23.90').click();
  await eventually(() => on.decision.textContent()).toContain('Approved: €23.90');
  expect((await read(page, id)).status).toBe('approved');
  await on.act('Undo').click();
  await eventually(() => on.choice('In full').isChecked()).toBe(true);
  expect((await read(page, id)).status).toBe('open');
  await on.act('Approve €23.90').click();
  await eventually(() => on.decision.textContent()).toContain('The money goes back by Visa •• 4242');
  expect((await read(page, id)).decision).toMatchObject({ kind: 'approved', amount: { amount: 2390 }, method: 'visa' });
};

/** On the ground that the policy names, and on another one, which asks why. */
export const reject: Journey = async ({ shop, enter, at }) => {
  const page = await enter('agent');
  const on = screens(page);
  const wrongWay = await shop.receive(brokenLamp({ channel: 'email' }));
  await page.goto(at(`/claims/${wrongWay.id}`));
  await eventually(() => on.heading.textContent()).toContain(wrongWay.number);
  await eventually(() => on.ground.inputValue()).toBe('officialChannel');
  await on.act('Reject').click();
  await eventually(() => on.decision.textContent()).toContain('Rejected: Official channel');

  const lost = await shop.receive(missingParcel(100));
  await page.goto(at(`/claims/${lost.id}`));
  await eventually(() => on.heading.textContent()).toContain(lost.number);
  await on.choice('Reject').check();
  await on.ground.selectOption({ label: 'Waiting period – Pass' });
  await on.act('Reject').click();
  await eventually(() => on.decision.textContent()).toContain('Say why: this departs from the recommendation.');
  await on.justification.fill('The carrier showed us the signature of the customer.');
  await on.act('Reject').click();
  await eventually(() => on.decision.textContent()).toContain('against the recommendation');
  expect((await read(page, lost.id)).decision).toMatchObject({ kind: 'rejected', ground: 'waitingPeriod' });
};

/** Parked until its day, and neither refused for that nor approved without a reason. */
export const tooEarly: Journey = async ({ shop, enter, at }) => {
  const parcel = missingParcel(60);
  const page = await enter('agent');
  const { id, number } = await shop.receive(parcel);
  const on = screens(page);
  await page.goto(at(`/claims?view=too_early&orderId=${parcel.order.id}`));
  await eventually(() => on.row(number).textContent()).toMatch(/From \d+ \w+/);
  await on.row(number).getByRole('link', { name: number }).click();
  await eventually(() => on.verdict.textContent()).toContain('Too early · from');
  expect(await on.decision.textContent()).toContain('the claim wakes by itself on');
  await on.choice('Reject').check();
  expect(await on.ground.getByRole('option', { name: 'Waiting period – Not yet' }).isDisabled()).toBe(true);
  expect((await read(page, id)).status).toBe('parked');
};

/** Asked, the claim waits for its customer; the answer opens it again. */
export const askAndReply: Journey = async ({ shop, enter, at }) => {
  const lamp = returnedLamp();
  const page = await enter('agent');
  const { id, number } = await shop.receive(lamp);
  const on = screens(page);
  await page.goto(at(`/claims/${id}`));
  await eventually(() => on.heading.textContent()).toContain(number);
  await eventually(() => on.choice('Ask').isChecked()).toBe(true);
  await on.act('Ask').click();
  await eventually(() => on.decision.textContent()).toContain('waits for the customer');
  await page.goto(at(`/claims?view=waiting&orderId=${lamp.order.id}`));
  await eventually(() => on.row(number).textContent()).toContain('waits for the customer');

  await shop.say(lamp.externalId, 'Voici les photos demandées.');
  await shop.sendPhotos(lamp.externalId, ['front', 'angle'], 17);
  await page.goto(at(`/claims?view=todo&orderId=${lamp.order.id}`));
  await on.row(number).getByRole('link', { name: number }).click();
  await eventually(() => on.talk.textContent()).toContain('Voici les photos demandées.');
  await eventually(() => on.photos.textContent()).toContain('Evidence · 2 photos');
  expect((await read(page, id)).status).toBe('open');
};
