import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimDetail } from '#api/schemas/claimDetail.ts';
import { verifyChain } from '#store/events/verifyChain.ts';
import { erasePersonal } from '#store/personal/erasePersonal.ts';
import { transact } from '#store/transact.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { lostParcel } from './claimRecords.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

describe.each(testDatabases)('personal data on %s', kind => {
  let world: TestApp;
  let agent: Caller;
  beforeAll(async () => {
    world = await openTestApp(kind);
    agent = await world.signIn('agent');
  });
  afterAll(() => world.close());

  it('stands in no event and no claim; it is shown from where it can be erased, and the chain holds after', async () => {
    const words = {
      description: 'Mon colis bleu a disparu.',
      note: 'Elle a appelé deux fois.',
      why: 'Son voisin confirme.',
    };
    const id = await world.receive(lostParcel({ description: words.description }));
    const give = async (sequence: number, body: object) => {
      const response = await agent('POST', `/api/claims/${id}/commands`, { sequence, ...body });
      expect(response.status, await response.clone().text()).toBe(200);
    };
    await give(1, { command: 'note', note: words.note });
    await give(2, { command: 'reject', ground: 'other', justification: words.why, message: 'Désolés, Marie.' });

    const stored = JSON.stringify([
      await world.db.selectFrom('claim_events').selectAll().where('claim_id', '=', id).execute(),
      await world.db.selectFrom('claims').selectAll().where('id', '=', id).execute(),
      await world.db.selectFrom('jobs').selectAll().execute(),
    ]);
    for (const secret of [...Object.values(words), 'Désolés', 'Marie', 'Durand']) expect(stored).not.toContain(secret);

    const read = async () => claimDetail.parse(await (await agent('GET', `/api/claims/${id}`)).json());
    const events = async () => JSON.stringify(await (await agent('GET', `/api/claims/${id}/events`)).json());
    const before = await read();
    expect(before).toMatchObject({ description: words.description, decision: { justification: words.why } });
    expect(await events()).toContain(words.note);

    await transact(world.db, trx => erasePersonal(trx, id, world.now()));
    const after = await read();
    expect(after).toMatchObject({ description: null, customer: { name: null }, decision: { justification: null } });
    expect(after.messages.map(({ body }) => body)).toEqual(before.messages.map(() => null));
    for (const secret of Object.values(words)) expect(await events()).not.toContain(secret);
    expect((await verifyChain(world.db, { claimId: id })).broken).toBeUndefined();
  });
});
