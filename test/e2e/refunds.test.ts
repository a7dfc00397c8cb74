import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { type Office, openOffice } from './openOffice.ts';
import { missingParcel } from './recentClaims.ts';
import { ask, screens } from './screens.ts';
import { eventually, visit } from './visit.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice('postgres', { UNDO_SECONDS: '1' });
});
afterAll(() => office?.close());

it('settles what an agent approved, singly and from the list that was downloaded and filled in', async () => {
  const one = await office.shop.receive(missingParcel(100));
  const two = await office.shop.receive(missingParcel(100));
  const ana = await office.visit({ as: 'ana' });
  for (const { id } of [one, two]) {
    await ana.goto(`/claims/${id}`);
    await screens(ana).act('Approve €23.90').click();
    await eventually(() => screens(ana).decision.textContent()).toContain('Approved: €23.90');
  }

  const ada = await office.visit({ as: 'ada' });
  const read = (id: number) => ask<ClaimDetail>(ada, `/claims/${id}`);
  await ada.goto('/claims');
  await ada.getByRole('link', { name: 'Refunds' }).waitFor();
  await ada.keyboard.press('g');
  await ada.keyboard.press('r');
  await ada.waitForURL('**/refunds');
  const rows = ada.locator('table.refunds tbody tr');
  await eventually(async () => {
    await ada.reload();
    await ada.getByRole('navigation', { name: 'Views of the refunds' }).waitFor();
    await rows
      .first()
      .waitFor({ timeout: 2000 })
      .catch(() => undefined);
    return rows.count();
  }).toBe(2);
  expect(await ada.getByRole('definition').allTextContents()).toEqual(['€47.80 2 refunds']);

  await ada.getByRole('button', { name: `Mark the refund of ${one.number} as settled` }).click();
  const dialog = ada.getByRole('dialog');
  await dialog.getByLabel('Payment reference').fill('SEPA-1');
  await dialog.getByRole('button', { name: 'Mark as settled' }).click();
  await eventually(() => rows.count()).toBe(1);
  expect(await read(one.id)).toMatchObject({ status: 'refunded', refund: { reference: 'SEPA-1' } });

  const downloading = ada.waitForEvent('download');
  await ada.getByRole('button', { name: 'Download the list' }).click();
  const chunks = await (await (await downloading).createReadStream()).toArray();
  const list = Buffer.concat(chunks).toString();
  const today = new Date().toLocaleDateString('de-DE', { timeZone: 'Europe/Paris' });
  const filled = list.replace(/"",""\r\n$/, `"${today}","SEPA-2"\r\n`);
  const bad = `${filled}"C-1","","","","","","","1","EUR","${today}","SEPA-3"\r\n`;
  await ada.getByRole('link', { name: 'Settle from a file' }).click();
  const give = (text: string) =>
    ada
      .getByLabel(/^Choose (a|another) file/)
      .setInputFiles({ name: 'paid.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await give(bad);
  const lines = ada.locator('.settlement-lines tbody tr');
  await eventually(() => lines.allTextContents()).toEqual([
    expect.stringContaining('will be settled'),
    expect.stringContaining('no claim is known as C-1'),
  ]);
  expect((await read(two.id)).status).toBe('approved');
  await ada.getByRole('button', { name: 'Settle 1 refund' }).click();
  await ada.getByText('Done. The same file can be given again').waitFor();
  expect(await read(two.id)).toMatchObject({ status: 'refunded', refund: { reference: 'SEPA-2' } });
  await give(bad);
  await ada.getByText('Nothing to settle here. Nothing was changed.').waitFor();

  await ada.goto('/refunds?view=settled&sort=approved');
  await eventually(() => rows.allTextContents()).toEqual([
    expect.stringMatching(new RegExp(`${one.number}.*in time.*SEPA-1`)),
    expect.stringMatching(new RegExp(`${two.number}.*in time.*SEPA-2`)),
  ]);
});

it('lets finance begin at the refunds, settle one there and one on its claim, and read claims with nothing to decide', async () => {
  const { id, number } = await office.shop.receive(missingParcel(100));
  const other = await office.shop.receive(missingParcel(100));
  const ana = await office.visit({ as: 'ana' });
  for (const claim of [id, other.id]) {
    await ana.goto(`/claims/${claim}`);
    await screens(ana).act('Approve €23.90').click();
    await eventually(() => screens(ana).decision.textContent()).toContain('Approved: €23.90');
  }

  const email = 'nina@quittance.example';
  const password = await office.server.tool('createPerson.ts', email, '--name', 'Nina Aalto', '--role', 'finance');
  const nina = await visit(office.browser, office.server.address, { as: { email, password } });
  await nina.goto('/');
  await nina.waitForURL('**/refunds');
  const settle = nina.getByRole('button', { name: `Mark the refund of ${number} as settled` });
  await eventually(async () => {
    await nina.reload();
    await nina.getByRole('navigation', { name: 'Views of the refunds' }).waitFor();
    return settle.isVisible({ timeout: 2000 });
  }).toBe(true);
  await settle.click();
  await nina.getByRole('dialog').getByLabel('Payment reference').fill('SEPA-9');
  await nina.getByRole('dialog').getByRole('button', { name: 'Mark as settled' }).click();
  await settle.waitFor({ state: 'detached' });

  await nina.getByRole('link', { name: /^Settled/ }).click();
  await nina.getByRole('link', { name: new RegExp(`^${number}`) }).click();
  await eventually(() => screens(nina).decision.textContent()).toContain('SEPA-9');
  expect(await nina.getByRole('radio').count()).toBe(0);
  expect(await nina.getByRole('button', { name: /^Mark as/ }).count()).toBe(0);
  expect(await nina.getByRole('button', { name: /^(Approve|Reject|Ask|Take|Reopen|Next claim)/ }).count()).toBe(0);

  await nina.goto(`/claims/${other.id}`);
  await nina.getByRole('button', { name: /^Mark as settled/ }).waitFor();
  await nina.keyboard.press('s');
  await nina.getByRole('dialog', { name: `${other.number}: €23.90 was paid` }).waitFor();
  await nina.keyboard.type('SEPA-10');
  await nina.keyboard.press('Enter');
  await eventually(() => screens(nina).decision.textContent()).toContain('SEPA-10');
  expect(await nina.getByRole('button', { name: /^Mark as/ }).count()).toBe(0);
  expect(await ask<ClaimDetail>(nina, `/claims/${other.id}`)).toMatchObject({ status: 'refunded' });
});
