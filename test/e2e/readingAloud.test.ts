import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BusyOffice, openBusyOffice } from './busyOffice.ts';
import { every, readOut, within, words } from './readOut.ts';
import { eventually } from './visit.ts';

let busy: BusyOffice;
beforeAll(async () => {
  busy = await openBusyOffice();
});
afterAll(() => busy?.office.close());

const widths = [1440, 390] as const;

it.each(widths)(
  'at %i pixels the queue is a table: each row has its name, which is its link, and a cell a column',
  async width => {
    const page = await busy.office.visit({ as: 'ana', viewport: { width, height: 844 } });
    const reader = await readOut(page);
    await page.goto('/claims?view=all');
    const table = await reader.find('table', /: claims, sorted by Opened$/);
    const [head, ...rows] = every(table, 'row');
    const columns = head!.children.map(({ name }) => name);
    expect(columns).toEqual(expect.arrayContaining(['Claim', 'Reason', 'Customer', 'Amount']));
    expect(rows).toHaveLength(Object.keys(busy.claims).length);
    for (const row of rows) {
      const [name, ...others] = every(row, 'rowheader');
      expect(others).toEqual([]);
      const links = every(name!, 'link');
      expect(links).toHaveLength(1);
      expect(links[0]!.name).toMatch(/^Claim C-\d+, .+, Marie Durand$/);
      expect(row.children.map(({ role }) => role)).toHaveLength(columns.length);
      for (const { role } of row.children) expect(['rowheader', 'cell', 'gridcell']).toContain(role);
    }
  },
);

it('from signing in to the next claim, by the accessibility tree alone', async () => {
  const { office, claims } = busy;
  const page = await office.visit({ provokes: [401] });
  const reader = await readOut(page);
  await page.goto('/');
  await reader.type(await reader.find('textbox', 'E-mail'), office.people.ana.email);
  await reader.type(await reader.find('textbox', 'Password'), office.people.ana.password);
  await reader.activate(await reader.find('button', 'Sign in'));

  const { number } = claims.settleable;
  await reader.activate(await reader.find('link', new RegExp(`^Claim ${number}, Damaged in part, Marie Durand$`)));
  await reader.find('heading', new RegExp(`^${number}.*€23\\.90`));
  await reader.find('heading', /^Incomplete/);
  const rule = await reader.find('DisclosureTriangle', /Photos show it/);
  expect(rule.name).toMatch(/^Missing/);
  await reader.activate(rule);
  await reader.find('blockquote');

  await reader.find('image', 'Photo 1 of 3', { role: 'figure' });
  await reader.activate(await reader.find('button', /^Anomaly visible/));
  await reader.find('heading', /^Eligible/);
  const message = await reader.find('textbox', /^Message to Marie/);
  expect(message.value).toContain('23,90');
  await reader.activate(await reader.find('button', /^Approve €23\.90/));

  await reader.find('status', undefined, { role: 'region', name: 'Decided' });
  const decided = await reader.find('region', 'Decided');
  expect(words(decided)).toMatch(/Approved: €23\.90/);
  await eventually(async () => (await reader.focused())?.name).toMatch(/^Next in the list/);
  const live = await reader.live();
  expect(live.length).toBeGreaterThan(0);
  expect(live.filter(manner => manner !== 'polite')).toEqual([]);

  await reader.activate((await reader.focused())!);
  await eventually(
    async () => every(await reader.whole(), 'heading').find(({ name }) => /^C-/.test(name))?.name,
  ).not.toContain(number);
  const root = await reader.whole();
  expect(every(root, 'main')).toHaveLength(1);
  expect(
    within(root).filter(({ role, name }) => ['button', 'link', 'textbox', 'combobox'].includes(role) && name === ''),
  ).toEqual([]);
});
