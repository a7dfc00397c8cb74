import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimPage } from '#api/schemas/claimSummary.ts';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { type Office, openOffice } from './openOffice.ts';
import { brokenLamp, daysAgo } from './recentClaims.ts';
import { ask, screens } from './screens.ts';
import { settled } from './settled.ts';
import { eventually } from './visit.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice('postgres');
  for (let n = 0; n < 24; n++) {
    const opened = n < 6 ? 17 + n / 8 : 1 + n / 3;
    await office.shop.receive(brokenLamp({ openedAt: daysAgo(opened), order: { deliveredAt: daysAgo(24) } }));
  }
});
afterAll(() => office?.close());

it('answers first whether the promise is kept, who is late and why, whether it gets worse, and which merchant causes it', async () => {
  const page = await office.visit({ as: 'chloe' });
  await page.goto('/');
  await eventually(() => new URL(page.url()).pathname).toBe('/dashboard');
  await settled(page);
  const seen = await page
    .locator('.tile')
    .evaluateAll(tiles =>
      tiles
        .filter(tile => tile.getBoundingClientRect().bottom <= innerHeight)
        .map(tile => tile.querySelector('h2')?.textContent?.replaceAll('\u00a0', ' ')),
    );
  expect(seen.slice(0, 3)).toEqual([
    'La promesse est-elle tenue ?',
    'Qui est en retard ?',
    'Pourquoi des promesses manquées ?',
  ]);
  expect(seen.at(-1)).toBe('Quel vendeur en est la cause ?');
  const headlines = await page.locator('.tile .headline').allTextContents();
  const said = headlines.map(text => text.replaceAll(/[\u00a0\u202f]/g, ' '));
  expect(said[0]).toBe('0 % remboursées en 14 jours');
  expect(said[1]).toBe('6 réclamations en retard');
});

it('every mark of a chart is reached with the keyboard, says what it is, and leads to as many claims as it says', async () => {
  const page = await office.visit({ as: 'ada' });
  await page.goto('/dashboard');
  const chart = page.getByRole('group', { name: 'Time to decision' });
  const marks = chart.getByRole('link');
  await marks.first().focus();
  expect(await chart.locator('a[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const name = (await marks.nth(2).getAttribute('aria-label'))!;
  expect(name).toMatch(/^After 2 days \d+% waiting: \d+ lasted longer$/);
  expect(await chart.locator('.readout').textContent()).toBe(name);
  await page.keyboard.press('Enter');
  await eventually(() => new URL(page.url()).pathname).toBe('/claims');
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toMatchObject({ time: 'decision', timeFrom: '49' });
  const claims = Number(/(\d+) lasted/.exec(name)?.[1]);
  expect(claims).toBeGreaterThan(5);
  await eventually(() => screens(page).rows.count()).toBe(claims);
  await page.getByRole('button', { name: 'Remove filter: Decision: begun, longer than 2 d' }).waitFor();
});

it('a day of the forecast says that it opens all claims that fall due on it, and does', async () => {
  const page = await office.visit({ as: 'ada' });
  await page.goto('/dashboard');
  const days = page
    .getByRole('region', { name: 'Will it get worse next week?' })
    .getByRole('listitem')
    .getByRole('link');
  const day = days.and(page.getByRole('link', { name: /open claims? that falls? due/ })).last();
  await day.waitFor();
  const name = (await day.getAttribute('aria-label'))!;
  const due = Number.parseInt((await day.textContent())!, 10);
  expect(name, 'what is spoken says what is seen').toContain(await day.textContent());
  expect(name).toMatch(/ expected to be missed \(80% interval \d+–\d+\)$/);
  expect(due).toBeGreaterThan(0);
  await day.click();
  await eventually(() => screens(page).rows.count()).toBe(due);
});

it.each(['Europe/Paris', 'America/Lima'])(
  'charts that are pressed in %s show as many claims as the API counts',
  async timezoneId => {
    const page = await office.visit({ as: 'ada', timezoneId });
    await page.goto('/dashboard');
    const names = ['Is the promise to refund kept?', 'Inflow, outflow and backlog', 'How long decisions took'];
    for (const name of names) {
      const marks = page.getByRole('group', { name, exact: true }).getByRole('link');
      await marks.first().waitFor();
      const found = await marks.evaluateAll(links =>
        links.map(link => [link.getAttribute('aria-label')!, link.getAttribute('href')!]),
      );
      expect(found.length, name).toBeGreaterThan(0);
      const [label, address] = found.at(-1) as [string, string];
      const said = Number(/ (\d+)(?: \(|$)/.exec(label)?.[1]);
      await page.goto(address);
      await eventually(() => screens(page).rows.count()).toBe(said);
      await page.goBack();
    }
  },
);

it.each([
  ['1440', { width: 1440, height: 900 }, 365],
  ['390', { width: 390, height: 844 }, 90],
] as const)(
  'at %s px, days that have no room are told in weeks: a bar opens as many claims as it says, and words over bars do not touch',
  async (_, viewport, days) => {
    const page = await office.visit({ as: 'ada', viewport });
    const [from, to] = [days - 1, 0].map(ago => daysAgo(ago).slice(0, 10));
    await page.goto(`/dashboard?from=${from}&to=${to}`);
    const flow = page.getByRole('group', { name: 'Inflow, outflow and backlog' });
    const week = flow.getByRole('link', { name: / to .*: Opened \d+$/ }).last();
    await week.waitFor();
    const overlaps = await page.locator('.bar-notes').evaluateAll(groups =>
      groups.flatMap(group => {
        const boxes = [...group.querySelectorAll('text')].map(text => text.getBoundingClientRect());
        return boxes.slice(1).filter(({ left, top, bottom }, i) => {
          const before = boxes[i]!;
          return left < before.right && top < before.bottom && before.top < bottom;
        });
      }),
    );
    expect(overlaps).toEqual([]);
    const said = Number(/(\d+)$/.exec((await week.getAttribute('aria-label'))!)![1]);
    expect(said).toBeGreaterThan(7);
    await page.goto((await week.getAttribute('href'))!);
    await eventually(() => screens(page).rows.count()).toBe(said);
  },
);

it('a table goes with you as a file with the rows that are shown', async () => {
  const page = await office.visit({ as: 'ada' });
  await page.goto('/dashboard');
  const { late } = await ask<Dashboard>(page, '/dashboard?zone=Europe/Paris');
  const { total } = await ask<ClaimPage>(page, '/claims?target=refund&standing=missed_open');
  expect(late.all.claims).toBe(total);
  const tile = page.getByRole('region', { name: 'Who is late now?' });
  const [file] = await Promise.all([page.waitForEvent('download'), tile.getByRole('button', { name: /^CSV/ }).click()]);
  expect(file.suggestedFilename()).toBe('quittance-late-now.csv');
  const lines = await file.createReadStream().then(async stream => {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8').trim().split('\r\n');
  });
  expect(lines).toEqual(
    ['\uFEFF"Waiting on","Claims"', `"Team","${total}"`].map((line, i) => (i === 0 ? line.trim() : line)),
  );
});
