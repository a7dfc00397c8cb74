import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '#domain/claim.ts';
import type { NewEvent } from '#domain/events.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import { appendEvents } from '#store/events/appendEvents.ts';
import { emptyChain, hashEvent } from '#store/events/chain.ts';
import { readEvents } from '#store/events/readEvents.ts';
import { StaleSequence } from '#store/events/staleSequence.ts';
import { verifyChain } from '#store/events/verifyChain.ts';
import { commitmentTo } from '#store/personal/seal.ts';
import type { Database } from '#store/schema.ts';
import { transact } from '#store/transact.ts';
import { openTestDatabase, type TestDatabase, testDatabases } from '#test/machine/testDatabase.ts';
import { agent, now, shop, storeClaims } from './newClaims.ts';

const noted = (text: string): NewEvent => ({ type: 'noted', at: now, payload: { note: commitmentTo('00', text) } });
const byAgent = (event: NewEvent) => ({ event, actor: agent, recordedAt: now });

/** Changes events behind the back of the program, as somebody with the database's password could. */
async function tamper(db: Kysely<Database>, change: string): Promise<void> {
  await sql.raw('alter table claim_events disable trigger claim_events_append_only').execute(db);
  await sql.raw(change).execute(db);
  await sql.raw('alter table claim_events enable trigger claim_events_append_only').execute(db);
}

describe('hashEvent', () => {
  // Made without this program: sha256sum of the members in the order of their names, without spaces.
  const event = {
    claimId: 10001,
    sequence: 2,
    type: 'noted',
    at: '2026-03-20T12:00:00.000Z',
    recordedAt: '2026-03-20T12:00:01.000Z',
    actor: agent,
    payload: { note: 'sha256:é' },
    previousHash: emptyChain.hash,
  } as const;
  const hash = '378dff667ef252f10cec491c0e015ca636b7ee316fd710fb66de927502924218';

  it('is the SHA-256 of the canonical form', () => {
    expect(hashEvent(event)).toBe(hash);
    expect(hashEvent({ ...event, hash: 'not part of it' } as typeof event)).toBe(hash);
  });

  it('changes with every member', () => {
    const others = {
      claimId: 1,
      sequence: 3,
      type: 'replied',
      at: '2026-03-20T12:00:00.001Z',
      recordedAt: now,
      actor: shop,
      payload: {},
      previousHash: '',
    };
    for (const [member, other] of Object.entries(others)) {
      expect(hashEvent({ ...event, [member]: other })).not.toBe(hash);
    }
  });
});

describe.each(testDatabases)('events on %s', kind => {
  let database: TestDatabase;
  let db: Kysely<Database>;
  let count = 0;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    ({ db } = database);
  });
  afterAll(() => database.close());

  /** A claim with its first event and `more` notes. */
  async function claimWith(more: number): Promise<number> {
    const externalId = `claim-${++count}`;
    const [claim] = await storeClaims(db, [
      { externalId, facts: { order: { id: externalId } }, description: 'Broken.' },
    ]);
    const { id, sequence } = claim!;
    const notes = Array.from({ length: more }, (_, i) => byAgent(noted(`note ${i}`)));
    await transact(db, async trx => {
      const events = await appendEvents(trx, id, sequence, notes);
      const state = JSON.stringify(events.reduce<Claim>(evolve, claim!)) as never;
      await trx.updateTable('claim_states').set({ state }).where('claim_id', '=', id).execute();
      await trx
        .updateTable('claims')
        .set({ sequence: sequence + more })
        .where('id', '=', id)
        .execute();
    });
    return id;
  }

  it('come back as they were appended, chained to each other', async () => {
    const id = await claimWith(2);
    const events = await readEvents(db, id);
    expect(events.map(({ sequence, type, actor }) => ({ sequence, type, actor }))).toEqual([
      { sequence: 1, type: 'received', actor: shop },
      { sequence: 2, type: 'noted', actor: agent },
      { sequence: 3, type: 'noted', actor: agent },
    ]);
    expect(events.map(event => event.previousHash)).toEqual([emptyChain.hash, events[0]!.hash, events[1]!.hash]);
    for (const event of events) expect(hashEvent(event)).toBe(event.hash);
    expect(events[1]).toMatchObject({ ...noted('note 0'), recordedAt: now });
    expect(await readEvents(db, id, 2)).toEqual(events.slice(2));
  });

  it('are not taken with a moment that would be read back otherwise than it was hashed', async () => {
    const id = await claimWith(0);
    const event = { ...noted('note'), at: '2026-03-20T12:00:00Z' };
    await expect(transact(db, trx => appendEvents(trx, id, 1, [byAgent(event)]))).rejects.toThrow(RangeError);
  });

  it('are refused to whoever saw an older claim, who is told where it stands', async () => {
    const id = await claimWith(1);
    const late = transact(db, trx => appendEvents(trx, id, 1, [byAgent(noted('late'))]));
    await expect(late).rejects.toThrow(StaleSequence);
    await expect(late).rejects.toMatchObject({ claimId: id, expected: 1, actual: 2 });
    const early = transact(db, trx => appendEvents(trx, id, 3, []));
    await expect(early).rejects.toMatchObject({ expected: 3, actual: 2 });
    expect(await readEvents(db, id)).toHaveLength(2);
  });

  it('are appended by one only of those who append at once', async () => {
    const id = await claimWith(0);
    const attempts = Array.from({ length: 8 }, (_, i) =>
      transact(db, async trx => {
        await appendEvents(trx, id, 1, [byAgent(noted(`at once ${i}`))]);
        await trx.updateTable('claims').set({ sequence: 2 }).where('id', '=', id).execute();
      }),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'StaleSequence', actual: 2 });
    }
    expect(await readEvents(db, id)).toHaveLength(2);
  });

  it('are never changed or deleted', async () => {
    const id = await claimWith(0);
    const update = db.updateTable('claim_events').set({ actor_id: 'x' }).where('claim_id', '=', id).execute();
    await expect(update).rejects.toMatchObject({ code: '23001' });
    const deletion = db.deleteFrom('claim_events').where('claim_id', '=', id).execute();
    await expect(deletion).rejects.toMatchObject({ code: '23001' });
    await expect(sql`truncate claim_events`.execute(db)).rejects.toMatchObject({ code: '23001' });
  });

  it('of a claim that is not there are refused', async () => {
    const orphan = transact(db, trx => appendEvents(trx, 1, 0, [byAgent(noted('orphan'))]));
    await expect(orphan).rejects.toMatchObject({ code: '23503' });
  });

  it('verify, however many there are', async () => {
    const own = await openTestDatabase(kind);
    await storeClaims(
      own.db,
      Array.from({ length: 450 }, (_, i) => ({ externalId: `many-${i}`, facts: { order: { id: `many-${i}` } } })),
    );
    expect(await verifyChain(own.db)).toEqual({ claims: 450, events: 450 });
    await tamper(own.db, `update claim_events set actor_id = 'other' where claim_id = 10001 + 420`);
    expect(await verifyChain(own.db)).toMatchObject({ claims: 421, broken: { claimId: 10421, sequence: 1 } });
    await own.close();
  });

  const forgeries: [name: string, change: (id: number) => string, sequence: number, what: RegExp][] = [
    [
      'an altered payload',
      id => `update claim_events set payload = '{"note":"x"}' where claim_id = ${id} and sequence = 2`,
      2,
      /content/,
    ],
    [
      'an altered moment',
      id => `update claim_events set at = at - interval '1 ms' where claim_id = ${id} and sequence = 3`,
      3,
      /content/,
    ],
    [
      'another actor',
      id => `update claim_events set actor_role = 'admin' where claim_id = ${id} and sequence = 2`,
      2,
      /content/,
    ],
    ['a missing event', id => `delete from claim_events where claim_id = ${id} and sequence = 2`, 2, /missing/],
    ['a missing last event', id => `delete from claim_events where claim_id = ${id} and sequence = 3`, 3, /missing/],
    ['no event at all', id => `delete from claim_events where claim_id = ${id}`, 1, /missing/],
    ['a claim that lags behind', id => `update claims set sequence = 2 where id = ${id}`, 3, /not in the claim/],
    [
      'an added event',
      id => `insert into claim_events select claim_id, 4, type, at, recorded_at, actor_kind, actor_id, actor_role, payload, hash, hash
        from claim_events where claim_id = ${id} and sequence = 3`,
      4,
      /not in the claim/,
    ],
    [
      'swapped events',
      id => `update claim_events set sequence = 5 - sequence + 10 where claim_id = ${id} and sequence in (2, 3);
        update claim_events set sequence = sequence - 10 where claim_id = ${id} and sequence > 10`,
      2,
      /follow/,
    ],
    [
      'a state that the events do not say',
      id =>
        `update claim_states set state = jsonb_set(state, '{facts,order,paid,amount}', '999999') where claim_id = ${id}`,
      3,
      /as its events say/,
    ],
    [
      'a message with other words',
      id => `insert into messages (id, claim_id, sequence, direction, body, author_kind, author_id, at)
        values ('forged-${id}', ${id}, 2, 'note', 'Other words.', 'person', 'ana', now())`,
      2,
      /message/,
    ],
    ['an altered text', id => `update personal_values set value = 'Whole.' where claim_id = ${id}`, 1, /text/],
  ];

  it.each(forgeries)('do not verify with %s', async (_, change, sequence, what) => {
    const id = await claimWith(2);
    expect(await verifyChain(db, { claimId: id })).toEqual({ claims: 1, events: 3 });
    for (const statement of change(id).split(';')) await tamper(db, statement);
    const { broken } = await verifyChain(db, { claimId: id });
    expect(broken).toEqual({ claimId: id, sequence, what: expect.stringMatching(what) });
  });
});
