import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Eligibility } from '#api/schemas/eligibility.ts';
import { addDays, civilDateOf } from '#domain/calendar.ts';
import { factNames } from '#domain/facts.ts';
import { joom } from '#domain/policy/packs/joom.ts';
import { answers, ruleIds } from '#domain/verdict.ts';
import { type Office, openOffice } from './openOffice.ts';
import type { Taken } from './openShop.ts';
import { brokenLamp, daysAgo } from './recentClaims.ts';
import { ask } from './screens.ts';
import { eventually } from './visit.ts';

const zone = 'Europe/Paris';
const deliveredAt = daysAgo(6);
const deliveredOn = civilDateOf(deliveredAt, zone);
const lastDay = addDays(deliveredOn, 30);
const clauseOf = (rule: string) => joom.clauses[rule.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)]!;

/** Arithmetic without the moment of the judgement: the page was judged a little before it is asked again. */
const withoutNow = (arithmetic: string) => arithmetic.replaceAll(/asOf \S+/g, 'asOf');

let office: Office;
let lamp: Taken;
beforeAll(async () => {
  office = await openOffice('postgres');
  const record = brokenLamp({ order: { deliveredAt } });
  lamp = await office.shop.receive(record);
  await office.shop.sendPhotos(record.externalId, ['front'], 4);
});
afterAll(() => office?.close());

describe.each(['en', 'fr'] as const)('the proof, in %s', language => {
  const someone = language === 'en' ? 'ana' : 'chloe';
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';

  it('shows of each rule its answer, its facts, its arithmetic, its clause and what would change it', async () => {
    const page = await office.visit({ as: someone, locale });
    await page.goto(`/claims/${lamp.id}`);
    const lines = page.locator('li.rule');
    await eventually(() => lines.count()).toBe(8);
    const { rules } = await ask<Eligibility>(page, `/claims/${lamp.id}/eligibility`);
    expect(rules.map(({ rule }) => rule)).toEqual(ruleIds);
    expect(rules.map(({ answer }) => answer)).toEqual([
      ...['pass', 'pass', 'pass', 'unknown', 'pass', 'not_applicable', 'unknown', 'pass'],
    ]);
    for (const [index, { rule, answer, because, facts, arithmetic, wouldChange }] of rules.entries()) {
      const line = lines.nth(index);
      await line.locator('summary').click();
      expect(await line.locator('summary').textContent(), rule).toContain(answers[answer][language]);
      expect(await line.locator('.rule-because').textContent(), rule).toBe(because[language]);
      expect(await line.getByRole('rowheader').allTextContents(), rule).toEqual(
        facts.map(({ name }) => factNames[name][language]),
      );
      expect((await line.locator('.arithmetic').allTextContents()).map(withoutNow), rule).toEqual(
        arithmetic.length > 0 ? [withoutNow(arithmetic.join('\n'))] : [],
      );
      expect(await line.locator('blockquote p').textContent(), rule).toBe(clauseOf(rule)[language]);
      expect(await line.locator('blockquote footer').textContent(), rule).toContain(clauseOf(rule).source);
      expect(await line.locator('.would-change li').allTextContents(), rule).toEqual(
        wouldChange.map(change => change[language]),
      );
    }
  });
});

it('counts the thirty days to send back from the delivery, where the customer is', async () => {
  const page = await office.visit({ as: 'ana' });
  await page.goto(`/claims/${lamp.id}`);
  const line = page.locator('li.rule').filter({ hasText: 'Sent back in time' });
  await line.locator('summary').click();
  const arithmetic = await line.locator('.arithmetic').textContent();
  expect(arithmetic).toContain(`${deliveredAt} = ${deliveredOn} in ${zone}`);
  expect(arithmetic).toContain(`${deliveredOn} + 30 civil days = ${lastDay}`);
  expect(await line.textContent()).toContain('An agent waives the return.');

  await line.getByRole('button', { name: 'Waive the return' }).click();
  await line.getByRole('textbox', { name: 'Why is nothing sent back?' }).fill('Broken glass: too dangerous to post.');
  await line.getByRole('button', { name: 'Waive the return' }).click();
  await eventually(() => line.locator('summary').textContent()).toContain('Pass');
  expect(await line.textContent()).toContain('An agent waived the return');
});

it('judges as of another day, and says that decisions are made on today’s judgement', async () => {
  const record = brokenLamp({ order: { deliveredAt } });
  const { id } = await office.shop.receive(record);
  const page = await office.visit({ as: 'ana' });
  await page.goto(`/claims/${id}`);
  const line = page.locator('li.rule').filter({ hasText: 'Sent back in time' });
  const day = page.getByLabel('Judged on');
  await day.fill(lastDay);
  await page.getByText('Decisions are made on today’s judgement.').waitFor();
  await eventually(() => line.getAttribute('data-answer')).toBe('unknown');
  await day.fill(addDays(lastDay, 1));
  await eventually(() => line.getAttribute('data-answer')).toBe('fail');
  expect(await page.locator('#verdict').textContent()).toContain('Ineligible');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await eventually(() => page.locator('#verdict').textContent()).toContain('Incomplete');
});
