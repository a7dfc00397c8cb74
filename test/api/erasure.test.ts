import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { openTestApp, type TestApp } from './testApp.ts';

describe.each(testDatabases)('erasing a person on %s', kind => {
  let world: TestApp;
  beforeAll(async () => {
    world = await openTestApp(kind);
  });
  afterAll(() => world.close());

  it('leaves nothing of their words, keeps the events, and knows the claim when it is sent again', async () => {
    const [agent, admin, shop] = [await world.signIn('agent'), await world.signIn('admin'), await world.shop()];
    const desk = commandDesk(world, () => agent);
    const record = damagedLamp({ extra: { phone: '0612345678' } });
    const id = await world.receive(record);
    await desk.give(agent, id, 'note', { note: 'Marie Durand habite Lyon.' });
    const path = `/api/customers/${record.customer.id}/personal`;
    expect((await agent('DELETE', path)).status).toBe(403);

    const erased = await admin('DELETE', path);
    expect(await erased.json()).toMatchObject({ claims: 1, messages: 1 });
    expect(await desk.read(id)).toMatchObject({ description: null, customer: { name: null, city: null } });
    for (const table of [
      'claims',
      'claim_states',
      'claim_events',
      'messages',
      'personal_values',
      'customers',
    ] as const) {
      const rows = JSON.stringify(await world.db.selectFrom(table).selectAll().execute());
      expect(rows, table).not.toMatch(/Marie|Durand|Lyon|cassé|0612345678/);
    }
    expect(await (await admin('GET', '/api/verification')).json()).toMatchObject({ claims: 1 });
    const again = await shop('POST', '/api/intake/claims', record);
    expect([again.status, (await again.json()).known]).toEqual([200, true]);
    expect((await admin('DELETE', '/api/customers/nobody/personal')).status).toBe(404);
  });
});
