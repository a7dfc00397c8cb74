import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkResult } from '#api/schemas/bulkCommand.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

describe.each(testDatabases)('giving claims to people on %s', kind => {
  let world: TestApp;
  let agent: Caller;
  let manager: Caller;
  beforeAll(async () => {
    world = await openTestApp(kind);
    agent = await world.signIn('agent');
    manager = await world.signIn('manager');
  });
  afterAll(() => world.close());

  const seen = (ids: readonly number[]) => ids.map(id => ({ id, sequence: 1 }));
  const away = (id: string, until: string | null) =>
    world.db.updateTable('people').set({ away_until: until }).where('id', '=', id).execute();

  it('gives several claims to one person, each by an event of its own', async () => {
    const ids = [await world.receive(damagedLamp()), await world.receive(damagedLamp())];
    const body = { command: 'assign', to: 'agent2', claims: [...seen(ids), { id: 99_999, sequence: 1 }] };
    const response = await manager('POST', '/api/claims/commands/bulk', body);
    expect(response.status).toBe(200);
    const { results } = bulkResult.parse(await response.json());
    expect(results).toMatchObject([{ done: true }, { done: true }, { done: false, code: 'no_such_claim' }]);
    for (const id of ids) {
      const events = await world.db.selectFrom('claim_events').selectAll().where('claim_id', '=', id).execute();
      expect(events.at(-1)).toMatchObject({ type: 'assigned', actor_id: 'manager', payload: { to: 'agent2' } });
    }
  });

  it('is for managers', async () => {
    const id = await world.receive(damagedLamp());
    const body = { command: 'assign', to: 'agent2', claims: seen([id]) };
    const response = await agent('POST', '/api/claims/commands/bulk', body);
    expect(bulkResult.parse(await response.json()).results).toMatchObject([{ done: false, code: 'not_permitted' }]);
  });

  it('gives nothing to somebody who is away, saying until when, in the reader’s language', async () => {
    const desk = commandDesk(world, () => manager);
    const id = await world.receive(damagedLamp());
    await away('agent2', '2026-03-09');
    const refused = await desk.refused(manager, id, 'assign', { to: 'agent2' });
    expect(refused).toMatchObject({
      status: 422,
      code: 'person_away',
      errors: [
        { field: 'to', reason: 'Ben Okafor is away until 9 March 2026: give the claim to somebody who is here.' },
      ],
    });
    const body = { command: 'assign', to: 'agent2', claims: seen([id]) };
    expect((await manager('POST', '/api/claims/commands/bulk', body)).status).toBe(422);
    await manager('PATCH', '/api/session', { language: 'fr' });
    const french = await manager('POST', '/api/claims/commands/bulk', body);
    expect(await french.json()).toMatchObject({ errors: [{ reason: expect.stringContaining('9 mars 2026') }] });
    expect(await desk.read(id)).toMatchObject({ assignee: null, sequence: 1 });

    await away('agent2', '2026-03-02');
    expect((await desk.give(manager, id, 'assign', { to: 'agent2' })).assignee?.id).toBe('agent2');
  });

  it('lets people take claims themselves while they are away', async () => {
    const desk = commandDesk(world, () => manager);
    const id = await world.receive(damagedLamp());
    await away('manager', '2026-04-01');
    expect((await desk.give(manager, id, 'assign', { to: 'manager' })).assignee?.id).toBe('manager');
  });
});
