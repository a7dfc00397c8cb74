import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { joom } from '#domain/policy/packs/joom.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { type Office, openOffice } from './openOffice.ts';
import { brokenLamp, daysAgo, returnedLamp } from './recentClaims.ts';
import { ask, countsOf, countsShown, screens, signInOn } from './screens.ts';
import { eventually } from './visit.ts';

describe.each(testDatabases)('the way of a claim, on %s', kind => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(kind);
  });
  afterAll(() => office?.close());

  it('sign-in, queue, claim, proof, photos, approve, undo, approve', async () => {
    const { shop, people } = office;
    const lamp = returnedLamp({ openedAt: daysAgo(3) });
    const { number, id } = await shop.receive(lamp);
    await shop.sendPhotos(lamp.externalId, ['front', 'detail']);
    for (const openedAt of [daysAgo(1), daysAgo(2)]) await shop.receive(brokenLamp({ openedAt }));

    const page = await office.visit({ provokes: [401] });
    const at = screens(page);
    await page.goto('/');
    await signInOn(page, { ...people.ana, password: 'not this one' });
    await eventually(() => page.getByRole('alert').textContent()).toContain('do not belong together');
    await signInOn(page, people.ana);

    await eventually(() => at.rows.count()).toBe(3);
    expect(await at.rows.first().textContent()).toContain(number);
    expect(await countsOf(page)).toMatchObject(await countsShown(page));
    await at.rows.first().getByRole('link', { name: number }).click();
    await eventually(() => page.url()).toBe(`${office.server.address}/claims/${id}`);
    await eventually(() => at.heading.textContent()).toMatch(new RegExp(`${number}.*Damaged in part.*€23\\.90`));
    expect(await at.verdict.textContent()).toContain('Incomplete · 1 thing missing');

    const photos = at.rule('Photos show it');
    await photos.locator('summary').click();
    expect(await photos.textContent()).toContain('Nobody has yet found the anomaly visible');
    expect(await photos.textContent()).toContain(joom.clauses['photo-evidence']!.en);

    await at.photos.getByRole('button', { name: 'Next photo' }).click();
    await eventually(() => at.photos.textContent()).toContain('Photo 2 of 2');
    await at.photos.getByRole('button', { name: 'Anomaly visible' }).click();
    await eventually(() => at.verdict.textContent()).toContain('Eligible');
    expect(await photos.textContent()).toContain('The anomaly is visible on 1 photo, and there are 2 distinct shots.');
    expect(await at.decision.textContent()).toContain('refund €23.90 in full');
    expect(await at.choice('In full').isChecked()).toBe(true);

    const written = await at.message.inputValue();
    expect(written).toMatch(/^Bonjour Marie,/);
    expect(written).toContain(number);
    expect(written).toMatch(/23,90\s€/);
    await at.message.fill(`${written}\nBonne journée !`);
    await at.act('Approve €23.90').click();
    await eventually(() => at.decision.textContent()).toContain('Approved: €23.90');
    expect(await at.talk.textContent()).toContain('leaves shortly');

    await at.act('Undo').click();
    await eventually(() => at.choice('In full').isChecked()).toBe(true);
    expect(await at.talk.textContent()).toContain('taken back, never sent');
    expect((await ask<ClaimDetail>(page, `/claims/${id}`)).status).toBe('open');

    await at.message.fill(`${await at.message.inputValue()}\nÀ bientôt !`);
    await at.act('Approve €23.90').click();
    await eventually(() => at.decision.textContent()).toContain('The money goes back by Visa •• 4242');
    expect(await at.talk.textContent()).toContain('À bientôt !');
    await eventually(async () => (await at.history.locator('summary > span').allTextContents()).slice(0, 4)).toEqual([
      'You approved €23.90',
      'You took back the approval',
      'You approved €23.90',
      'You found: Anomaly visible',
    ]);

    const decided = await ask<ClaimDetail>(page, `/claims/${id}`);
    expect(decided).toMatchObject({
      status: 'approved',
      decision: { kind: 'approved', against: false, amount: { amount: 2390, currency: 'EUR' }, method: 'visa' },
    });
    await page.getByRole('link', { name: 'Queue', exact: true }).click();
    await at.view('Decided').click();
    await eventually(() => at.rows.allTextContents()).toEqual([expect.stringContaining(number)]);
    expect(await at.rows.first().textContent()).toContain('Approved');
    await eventually(() => countsShown(page)).toMatchObject({ todo: 2, mine: 0, too_early: 0, waiting: 0, decided: 1 });
  });

  it('rejects on the ground that the policy names', async () => {
    const { shop } = office;
    const { number, id } = await shop.receive(brokenLamp({ channel: 'email' }));
    const page = await office.visit({ as: 'ben' });
    const at = screens(page);
    await page.goto(`/claims/${id}`);
    await eventually(() => at.verdict.textContent()).toContain('Ineligible');
    expect(await at.rule('Official channel').textContent()).toContain(
      'Made through e-mail, which is not an official way.',
    );
    expect(await at.choice('Reject').isChecked()).toBe(true);
    expect(await at.ground.inputValue()).toBe('officialChannel');
    expect(await at.justification.count()).toBe(0);
    expect(await at.message.inputValue()).toContain('Question sur la commande');
    await at.act('Reject').click();
    await eventually(() => at.decision.textContent()).toContain('Rejected: Official channel');
    expect((await ask<ClaimDetail>(page, `/claims/${id}`)).decision).toMatchObject({
      kind: 'rejected',
      ground: 'officialChannel',
      against: false,
    });
    await page.goto('/claims?view=decided');
    await eventually(() => at.row(number).textContent()).toContain('Rejected');
  });
});
