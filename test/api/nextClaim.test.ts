import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type NextClaim, nextClaim } from '#api/schemas/nextClaim.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { lostParcel } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

describe.each(testDatabases)('the next claim on %s', kind => {
  let world: TestApp;
  let ana: Caller;
  let ben: Caller;
  let manager: Caller;
  beforeAll(async () => {
    world = await openTestApp(kind);
    ana = await world.signIn('agent');
    ben = await world.signIn('agent2');
    manager = await world.signIn('manager');
  });
  afterAll(() => world.close());
  // Each test has the claims that it received and no others.
  afterEach(async () => {
    const desk = commandDesk(world, () => manager);
    const left = await world.db.selectFrom('claims').select('id').where('queue', '<>', 'decided').execute();
    for (const { id } of left) await desk.give(manager, id, 'withdraw');
  });

  const next = async (call: Caller, body: object = {}): Promise<NextClaim> => {
    const response = await call('POST', '/api/claims/next', body);
    const answer = await response.json();
    expect(response.status, JSON.stringify(answer).slice(0, 500)).toBe(200);
    return nextClaim.parse(answer);
  };
  const idOf = (answer: NextClaim) => (answer.found ? answer.claim.id : undefined);
  /** Claims opened so many minutes before Friday evening, the first reply to each due on Monday at that minute. */
  const open = async (minutes: readonly number[], changes: object = {}) => {
    const ids = [];
    for (const each of minutes) {
      const openedAt = new Date(Date.parse('2026-02-27T16:00:00.000Z') - each * 60_000).toISOString();
      ids.push(await world.receive(lostParcel({ openedAt, ...changes })));
    }
    return ids as [number, ...number[]];
  };
  const eventsOf = (id: number) =>
    world.db
      .selectFrom('claim_events')
      .select(['type', 'actor_id', 'payload'])
      .where('claim_id', '=', id)
      .orderBy('sequence')
      .execute();

  it('is the one with the nearest deadline that nobody has, and is then that person’s by an event', async () => {
    const [late, urgent] = await open([10, 30]);
    const answer = await next(ana);
    expect(answer).toMatchObject({ found: true, taken: true, claim: { id: urgent, assignee: { id: 'agent' } } });
    expect((await eventsOf(urgent!)).at(-1)).toMatchObject({
      type: 'taken',
      actor_id: 'agent',
      payload: { personId: 'agent' },
    });
    expect(idOf(await next(ben))).toBe(late);
  });

  it('comes first from those that one has, in turn, then from those that nobody has, then from the first again', async () => {
    const [a, b, free] = await open([30, 20, 40]);
    const desk = commandDesk(world, () => ana);
    for (const id of [a, b!]) await desk.give(ana, id, 'take');
    expect(await next(ana)).toMatchObject({ taken: false, claim: { id: a } });
    expect(await next(ana, { after: a })).toMatchObject({ taken: false, claim: { id: b } });
    expect((await eventsOf(b!)).map(({ type }) => type)).toEqual(['received', 'taken']);
    expect(await next(ana, { after: b })).toMatchObject({ taken: true, claim: { id: free } });
    expect(await next(ana, { after: b })).toMatchObject({ taken: false, claim: { id: free === a ? b : free } });
    // A claim that is not theirs is no place to go on from.
    expect(idOf(await next(ana, { after: 999_999 }))).toBe(free);
  });

  it('passes over what waits, is too early, or is decided', async () => {
    const desk = commandDesk(world, () => manager);
    const [asked, decided, left] = await open([50, 40, 10]);
    await open([60], { order: { paidAt: '2026-02-20T12:00:00.000Z', placedAt: '2026-02-20T12:00:00.000Z' } });
    await desk.give(manager, asked, 'request_information', { message: 'Which part is missing?' });
    await desk.give(manager, decided!, 'approve');
    expect(idOf(await next(ana))).toBe(left);
  });

  it('says why there is none', async () => {
    expect(await next(ana)).toEqual({ found: false, unavailable: { yours: 0, proposed: 0, held: 0 } });
    const [mine, hers] = await open([30, 20]);
    expect(idOf(await next(ana))).toBe(mine);
    expect(idOf(await next(ben))).toBe(hers);
    expect(await next(ana, { after: mine })).toEqual({
      found: false,
      unavailable: { yours: 1, proposed: 0, held: 1 },
    });
  });

  it('does not come back to what only a second person can go on with, but gives it to one', async () => {
    const desk = commandDesk(world, () => ana);
    const [large] = await open([30], { order: { paid: { amount: 60_000, currency: 'EUR' }, items: [] } });
    await desk.give(ana, large, 'approve');
    expect(await desk.read(large)).toMatchObject({ status: 'open', proposal: { by: { id: 'agent' } } });
    expect(await next(ana)).toEqual({ found: false, unavailable: { yours: 0, proposed: 1, held: 0 } });
    expect(await next(ben)).toMatchObject({ found: true, claim: { id: large } });
  });

  it('is never the same for two who ask at once', async () => {
    const ids = await open(Array.from({ length: 12 }, (_, i) => i + 1));
    const people = await Promise.all(
      Array.from({ length: 12 }, async (_, i) => {
        const id = `swarm-${i}`;
        if (!(await world.db.selectFrom('people').select('id').where('id', '=', id).executeTakeFirst())) {
          await world.person(id, 'agent', `Agent ${i}`);
        }
        return world.signIn(id);
      }),
    );
    const got = (await Promise.all(people.map(call => next(call)))).map(idOf);
    expect([...got].sort()).toEqual([...ids].sort());
    expect(await next(ana)).toEqual({ found: false, unavailable: { yours: 0, proposed: 0, held: 12 } });
    const taken = await world.db
      .selectFrom('claim_events')
      .select(['claim_id', sql<number>`count(*)`.as('times')])
      .where('type', '=', 'taken')
      .where('claim_id', 'in', ids)
      .groupBy('claim_id')
      .execute();
    expect(taken.map(({ times }) => times)).toEqual(ids.map(() => 1));
  });

  it('gives the last one to one of two, and tells the other that there is none', async () => {
    const [last] = await open([5]);
    const answers = await Promise.all([next(ana), next(ben)]);
    expect(answers.map(idOf).filter(id => id !== undefined)).toEqual([last]);
    expect(answers.filter(({ found }) => !found)).toHaveLength(1);
  });

  it('refuses what it does not know, naming the field', async () => {
    for (const [body, field] of [
      [{ after: 0 }, 'after'],
      [{ behind: 3 }, 'behind'],
    ] as const) {
      const response = await ana('POST', '/api/claims/next', body);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ errors: [{ field }] });
    }
  });
});
