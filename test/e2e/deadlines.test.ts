import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { type Office, openOffice } from './openOffice.ts';
import type { Taken } from './openShop.ts';
import { brokenLamp, daysAgo, missingParcel } from './recentClaims.ts';
import { ask, screens } from './screens.ts';
import { settled } from './settled.ts';

/** A new claim with days left, one whose decision is due within a day, one past its promise to refund, and one that sleeps. */
let office: Office;
let calm: Taken;
let soon: Taken;
let missed: Taken;
let paused: Taken;
beforeAll(async () => {
  office = await openOffice('postgres');
  const { shop } = office;
  const order = { placedAt: daysAgo(60), paidAt: daysAgo(60), shippedAt: daysAgo(50), deliveredAt: daysAgo(25) };
  calm = await shop.receive(brokenLamp({ openedAt: daysAgo(1) }));
  soon = await shop.receive(brokenLamp({ openedAt: daysAgo(6.4), order: { deliveredAt: daysAgo(9) } }));
  missed = await shop.receive(brokenLamp({ openedAt: daysAgo(16), order }));
  paused = await shop.receive(missingParcel(30));
  const page = await office.browser.newPage({ baseURL: office.server.address });
  await page.request.post('/api/session', { data: office.people.ana });
  // What is answered waits for its decision: nothing but that is due.
  for (const { id } of [calm, soon, missed]) {
    let status = 409;
    // The server may note meanwhile what is late already: then it is read anew.
    for (let turn = 0; status === 409 && turn < 5; turn++) {
      const { sequence } = await ask<ClaimDetail>(page, `/claims/${id}`);
      const data = { command: 'reply', message: 'Bonjour, nous regardons cela.', sequence };
      status = (await page.request.post(`/api/claims/${id}/commands`, { data })).status();
    }
    expect(status).toBe(200);
  }
  await page.close();
});
afterAll(() => office?.close());

/** The text of a deadline, its colour as it is painted, and which icon it has. */
async function shown(row: Locator) {
  const deadline = row.locator('.deadline');
  await deadline.waitFor();
  return {
    text: await deadline.innerText(),
    colour: await deadline.evaluate(element => getComputedStyle(element).color),
    icon: await deadline.locator('svg path').evaluateAll(paths => paths.map(path => path.getAttribute('d')).join()),
    seen: (await deadline.boundingBox())!,
  };
}

describe.each(['light', 'dark'] as const)('in %s colours', colorScheme => {
  it.each([1440, 390])(
    'what is missed, due soon and paused is told in colour, icon and words, %i wide',
    async width => {
      const page = await office.visit({ as: 'ana', colorScheme, viewport: { width, height: 844 } });
      const at = screens(page);
      await page.goto('/claims?view=all');
      await settled(page);
      const told = {
        calm: await shown(at.row(calm.number)),
        soon: await shown(at.row(soon.number)),
        missed: await shown(at.row(missed.number)),
        paused: await shown(at.row(paused.number)),
      };
      expect(told.missed.text).toMatch(/^overdue \d+ d\s+Decision$/);
      expect(told.soon.text).toMatch(/^due in \d+ h\s+Decision$/);
      expect(told.paused.text).toMatch(/^\d+ h left, paused\s+First reply$/);
      expect(told.calm.text).toMatch(/^\d d( \d+ h)?\s+Decision$/);
      const looks = Object.values(told);
      expect(new Set(looks.map(({ colour }) => colour)).size).toBe(4);
      expect(told.calm.icon).toBe('');
      const icons = [told.soon.icon, told.missed.icon, told.paused.icon];
      expect(icons.every(Boolean) && new Set(icons).size === 3, icons.join(' ')).toBe(true);
      for (const { seen } of looks) expect(seen.x + seen.width).toBeLessThanOrEqual(width);
    },
  );

  it('a queue of what missed its promise to refund names that promise and how late it is', async () => {
    const page = await office.visit({ as: 'ana', colorScheme });
    const at = screens(page);
    await page.goto('/claims?view=overdue');
    await page.getByRole('link', { name: 'Refund 1' }).click();
    await at.row(missed.number).locator('.target-due').waitFor();
    const { text, icon, colour } = await shown(at.row(missed.number));
    expect(text).toMatch(/^\d d late\s+Refund, due \d+ \w+$/);
    expect(icon).not.toBe('');
    expect(colour).not.toBe(await at.row(missed.number).evaluate(element => getComputedStyle(element).color));
    expect(await at.rows.count()).toBe(1);
    expect(await at.row(missed.number).locator('.waitsOn').textContent()).toBe('Team');
  });
});
