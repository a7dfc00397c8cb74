import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BulkResult, bulkResult } from '#api/schemas/bulkCommand.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

describe.each(testDatabases)('commands to several claims on %s', kind => {
  let world: TestApp;
  let agent: Caller;
  beforeAll(async () => {
    world = await openTestApp(kind);
    agent = await world.signIn('agent');
  });
  afterAll(() => world.close());

  const give = async (body: object, call = agent): Promise<BulkResult['results']> => {
    const response = await call('POST', '/api/claims/commands/bulk', body);
    const answer = await response.json();
    expect(response.status, JSON.stringify(answer)).toBe(200);
    return bulkResult.parse(answer).results;
  };
  const wrong = (changes: object = {}) => world.receive(damagedLamp({ channel: 'email', ...changes }));
  const seen = (ids: readonly number[]) => ids.map(id => ({ id, sequence: 1 }));

  it('rejects each claim by a decision of its own, with the message in its customer’s language, and can be undone', async () => {
    const ids = [await wrong(), await wrong({ language: 'en' }), await wrong({ language: 'pt' })];
    const results = await give({ command: 'reject', ground: 'officialChannel', claims: seen(ids) });
    expect(results.map(({ id, done }) => [id, done])).toEqual(ids.map(id => [id, true]));
    const desk = commandDesk(world, () => agent);
    const [french, english, fallback] = await Promise.all(ids.map(id => desk.read(id)));
    for (const claim of [french, english, fallback]) {
      expect(claim).toMatchObject({
        status: 'rejected',
        decision: { kind: 'rejected', ground: 'officialChannel', against: false, by: { id: 'agent' } },
      });
    }
    const message = (claim: typeof french) => claim!.messages.find(({ direction }) => direction === 'out');
    expect(message(french)).toMatchObject({
      language: 'fr',
      delivery: 'held',
      body: expect.stringContaining(french!.number),
    });
    expect(message(english)).toMatchObject({ language: 'en' });
    expect(message(fallback)).toMatchObject({ language: 'en' });
    expect(message(french)!.body).not.toBe(message(english)!.body);

    const done = results.filter(result => result.done);
    const undone = await give({ command: 'undo', claims: done.map(({ id, sequence }) => ({ id, sequence })) });
    expect(undone.map(({ done }) => done)).toEqual([true, true, true]);
    expect(await desk.read(ids[0]!)).toMatchObject({ status: 'open', messages: [{ delivery: 'taken_back' }] });
  });

  it('tells of each claim that it could not do, and does the others', async () => {
    const [fine, official, stale, held] = [
      await wrong(),
      await world.receive(damagedLamp()),
      await wrong(),
      await wrong(),
    ];
    const other = await world.signIn('agent2');
    await give({ command: 'take', claims: seen([held]) }, other);
    const claims = [
      { id: fine, sequence: 1 },
      { id: official, sequence: 1 },
      { id: stale, sequence: 9 },
      { id: held, sequence: 2 },
      { id: 99_999, sequence: 1 },
    ];
    const results = await give({ command: 'reject', ground: 'officialChannel', claims });
    expect(results).toMatchObject([
      { done: true, number: `C-${fine}` },
      { done: false, code: 'justification_needed' },
      { done: false, code: 'stale_sequence' },
      { done: false, code: 'held_by_another', reason: expect.stringContaining('Ben Okafor') },
      { done: false, code: 'no_such_claim' },
    ]);
    const desk = commandDesk(world, () => agent);
    expect(await desk.read(official)).toMatchObject({ status: 'open', sequence: 1 });
  });

  it('takes and releases claims', async () => {
    const ids = [await wrong(), await world.receive(damagedLamp())];
    const taken = await give({ command: 'take', claims: seen(ids) });
    expect(taken.map(({ done }) => done)).toEqual([true, true]);
    const desk = commandDesk(world, () => agent);
    expect(await desk.read(ids[1]!)).toMatchObject({ assignee: { id: 'agent' } });
    const released = await give({ command: 'release', claims: ids.map(id => ({ id, sequence: 2 })) });
    expect(released.every(({ done }) => done)).toBe(true);
  });

  it.each([
    ['no claims', { command: 'take', claims: [] }, 'claims'],
    ['a claim twice', { command: 'take', claims: seen([1, 1]) }, 'claims'],
    ['too many claims', { command: 'take', claims: seen(Array.from({ length: 101 }, (_, i) => i + 1)) }, 'claims'],
    ['a ground that is no rule', { command: 'reject', ground: 'other', claims: seen([1]) }, 'ground'],
    ['another command', { command: 'approve', claims: seen([1]) }, 'command'],
    ['a field that it does not know', { command: 'take', claims: seen([1]), message: 'x' }, 'message'],
  ])('refuses %s, naming the field', async (_name, body, field) => {
    const response = await agent('POST', '/api/claims/commands/bulk', body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ field }] });
  });
});
