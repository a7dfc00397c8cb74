import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft } from '#api/schemas/claimDetail.ts';
import { templateDetail, templateList, templatePreview } from '#api/schemas/templates.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp, lostParcel } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

describe.each(testDatabases)('templates on %s', kind => {
  let world: TestApp;
  let agent: Caller;
  let manager: Caller;
  let desk: ReturnType<typeof commandDesk>;
  beforeAll(async () => {
    world = await openTestApp(kind);
    agent = await world.signIn('agent');
    manager = await world.signIn('manager');
    desk = commandDesk(world, () => agent);
  });
  afterAll(() => world.close());

  const list = async (query: string) =>
    templateList.parse(await (await agent('GET', `/api/templates?${query}`)).json());
  const read = async (path: string) =>
    templateDetail.parse(await (await agent('GET', `/api/templates/${path}`)).json());
  const save = (path: string, body: object) =>
    manager('PUT', `/api/templates/${path}`, { reason: null, version: 0, ...body });
  const saved = async (path: string, body: object) => {
    const response = await save(path, body);
    expect(response.status, await response.clone().text()).toBe(200);
    return templateDetail.parse(await response.json());
  };
  const draftOf = async (id: number, query: string) =>
    draft.parse(await (await agent('GET', `/api/claims/${id}/draft?${query}`)).json());

  it('shows the originals, and which languages of customers have only a fallback', async () => {
    await world.receive(damagedLamp({ language: 'pt-BR' }));
    const { data, languages } = await list('language=pt');
    expect(data.find(({ name }) => name === 'ask')).toMatchObject({ fallback: true, language: 'en', own: false });
    expect(languages).toContainEqual({ language: 'pt', claims: 1, fallbacks: data.length });
    expect(languages).toContainEqual({ language: 'fr', claims: 0, fallbacks: 0 });
    const { original, shown, version, versions } = await read('fr/approved_in_full');
    expect([shown.text, version, versions]).toEqual([original, 0, []]);
  });

  it('takes an edit into every letter at once: the claim, the panel, and the commands to many', async () => {
    const own = 'Chère cliente[ {firstName}], nous refusons {number} de la commande {order}.';
    await saved('fr/rejected_officialChannel', { text: own });
    const record = damagedLamp({ channel: 'email' });
    const id = await world.receive(record);
    const letter = `Chère cliente Marie, nous refusons C-${id} de la commande ${record.order.id}.`;
    expect((await desk.read(id)).drafts.reject).toEqual({ body: letter, language: 'fr', fallback: false });
    expect(await draftOf(id, 'for=reject&ground=officialChannel')).toMatchObject({ body: letter });
    const { sequence } = await desk.read(id);
    const body = { command: 'reject', ground: 'officialChannel', claims: [{ id, sequence }] };
    expect((await agent('POST', '/api/claims/commands/bulk', body)).status).toBe(200);
    expect((await desk.read(id)).messages.at(-1)?.body).toBe(letter);
  });

  it('has a template of a reason before that of all reasons, and says who changed what when', async () => {
    await saved('fr/approved_in_full', { text: 'Pour tous : {amount}.' });
    const { versions, shown } = await saved('fr/approved_in_full', {
      reason: 'not_received',
      text: 'Jamais reçu : {amount}.',
    });
    expect(shown).toMatchObject({ own: true, reason: 'not_received', text: 'Jamais reçu : {amount}.' });
    expect(versions).toMatchObject([{ version: 1, at: world.now(), by: { id: 'manager', name: 'Chloé Martin' } }]);
    const lost = await world.receive(lostParcel());
    const lamp = await world.receive(damagedLamp());
    expect((await desk.read(lost)).drafts.approve.body).toMatch(/^Jamais reçu : 23,90\s€\.$/);
    expect((await desk.read(lamp)).drafts.approve.body).toMatch(/^Pour tous : /);
    const rows = (await list('language=fr&reason=not_received')).data;
    expect(rows.find(({ name }) => name === 'approved_in_full')?.edited).toMatchObject({ version: 1 });
  });

  it('restores the original, keeps every version, and lets nobody write over what they did not see', async () => {
    const { version } = await saved('en/too_early', { text: 'One.' });
    await saved('en/too_early', { text: 'Two.', version });
    const stale = await save('en/too_early', { text: 'Three.', version });
    expect([stale.status, await stale.json()]).toMatchObject([409, { code: 'stale_template' }]);
    expect((await save('en/too_early', { text: 'Ahead.', version: 9 })).status).toBe(409);
    const restored = await manager('POST', '/api/templates/en/too_early/restore', { reason: null, version: 2 });
    const after = templateDetail.parse(await restored.json());
    expect(after.shown).toMatchObject({ own: false, text: after.original });
    expect(after.versions.map(({ version, text }) => [version, text])).toEqual([
      [3, null],
      [2, 'Two.'],
      [1, 'One.'],
    ]);
    const again = await manager('POST', '/api/templates/en/too_early/restore', { reason: null, version: 3 });
    expect([again.status, await again.json()]).toMatchObject([409, { code: 'not_edited' }]);
    const change = world.db.updateTable('message_templates').set({ text: 'x' }).execute();
    await expect(change).rejects.toThrow('never changed');
  });

  it('refuses a text that no message can be made of, naming the unknown variable', async () => {
    const refused = await save('fr/ask', { text: 'Envoyez {missing} à {adress}.' });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      errors: [{ field: 'text', reason: 'There is no variable {adress} in this message.' }],
    });
    const body = { name: 'ask', language: 'fr', text: '{missing} {adress}' };
    const shown = await (await agent('POST', '/api/templates/preview', body)).json();
    expect(templatePreview.parse(shown)).toMatchObject({
      faults: [{ code: 'unknown_variable', name: 'adress' }],
      full: null,
    });
    expect((await save('xx/ask', { text: '{missing}' })).status).toBe(422);
    expect((await save('fr/unheard_of', { text: 'x' })).status).toBe(422);
    expect((await agent('PUT', '/api/templates/fr/ask', { reason: null, version: 0, text: '{missing}' })).status).toBe(
      403,
    );
  });

  it('previews with believable values of the language, and without what is not always known', async () => {
    const text = 'Hallo[ {firstName}], {amount} für {number}[ ({item})].';
    const body = { name: 'approved_in_full', language: 'de', text };
    const { full, bare } = templatePreview.parse(await (await agent('POST', '/api/templates/preview', body)).json());
    expect(full?.replace(/\s/g, ' ')).toBe('Hallo Marie, 23,90 € für C-10428 (Brass lamp).');
    expect(bare?.replace(/\s/g, ' ')).toBe('Hallo, 23,90 € für C-10428.');
  });

  it('writes in a language of its own once all of a letter is in it; before that the claim names the fallback', async () => {
    const id = await world.receive(damagedLamp({ language: 'de-AT' }));
    const asked = 'for=ask&missing=claim.photos';
    await saved('de/ask', { text: 'Bitte senden Sie bis {lastDay}:\n{missing}' });
    expect(await draftOf(id, asked)).toMatchObject({ language: 'en', fallback: true });
    await saved('de/line_claim.photos', { text: 'ein Foto' });
    expect(await draftOf(id, asked)).toEqual({
      body: 'Bitte senden Sie bis 16. März 2026:\n- ein Foto',
      language: 'de',
      fallback: false,
    });
  });

  it('makes the letter for what was chosen, and refuses what cannot be chosen', async () => {
    const id = await world.receive(damagedLamp());
    expect((await draftOf(id, 'for=part&amount=1250')).body).toMatch(/12,50\s€/);
    expect((await draftOf(id, 'for=part')).body).toContain('…');
    expect((await draftOf(id, 'for=return')).body).toContain('22 mars 2026');
    for (const query of ['for=reject', 'for=ask&missing=claim.findings', 'for=part&amount=x', 'for=gift']) {
      expect((await agent('GET', `/api/claims/${id}/draft?${query}`)).status, query).toBe(422);
    }
    expect((await agent('GET', '/api/claims/1/draft?for=return')).status).toBe(404);
  });
});
