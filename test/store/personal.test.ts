import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvents } from '#store/events/readEvents.ts';
import { verifyChain } from '#store/events/verifyChain.ts';
import { erasePersonal } from '#store/personal/erasePersonal.ts';
import { openSealed } from '#store/personal/openSealed.ts';
import { commitmentTo, seal } from '#store/personal/seal.ts';
import { transact } from '#store/transact.ts';
import { openTestDatabase, type TestDatabase, testDatabases } from '#test/machine/testDatabase.ts';
import { now, randomBytes, storeClaims } from './newClaims.ts';

const name = 'Élodie Dupré';
const description = 'The lamp of Élodie Dupré, 12 rue des Lilas, came broken.';

describe('seal', () => {
  it('commits to salt and value', () => {
    // printf '\x00\x01salted' | sha256sum
    expect(commitmentTo('0001', 'salted')).toBe(
      'sha256:73d16d1342b7c8ac4405215c6a9babe46bfacdaa8e7734e140f80fa382d9b826',
    );
  });

  it('never gives two equal texts one commitment', () => {
    const [one, other] = [seal('same', randomBytes), seal('same', randomBytes)];
    expect(one.sealed).not.toBe(other.sealed);
    expect(one.sealed).toBe(commitmentTo(one.salt, 'same'));
    expect(one.salt).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe.each(testDatabases)('personal texts on %s', kind => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  it('are gone once erased, and the events still verify', async () => {
    const { db } = database;
    const [claim, other] = await storeClaims(db, [
      { externalId: 'a', customer: { id: 'elodie', name }, description, extra: { phone: '0612345678' } },
      {
        externalId: 'b',
        customer: { id: 'other', name: 'Somebody Else' },
        description: 'Other',
        facts: { order: { id: 'b' } },
      },
    ]);
    const { id } = claim!;
    await db
      .insertInto('messages')
      .values({
        id: 'm1',
        claim_id: id,
        sequence: 1,
        direction: 'in',
        body: description,
        language: 'fr',
        author_kind: 'customer',
        author_id: 'elodie',
        at: now,
        delivery: null,
        send_at: null,
        sent_at: null,
        failure: null,
      })
      .execute();
    const before = await readEvents(db, id);
    const sealed = claim!.description!;
    expect(JSON.stringify(before)).toContain(sealed);
    expect(JSON.stringify(before)).not.toContain('Lilas');
    expect(await openSealed(db, [sealed, undefined, 'sha256:unknown'])).toEqual(new Map([[sealed, description]]));

    const erased = await transact(db, trx => erasePersonal(trx, id, now));
    expect(erased).toEqual({ texts: 1, messages: 1 });
    expect(await openSealed(db, [sealed, other!.description])).toEqual(new Map([[other!.description, 'Other']]));
    expect(await readEvents(db, id)).toEqual(before);
    expect(await verifyChain(db)).toEqual({ claims: 2, events: 2 });

    const tables = [
      'customers',
      'orders',
      'claims',
      'claim_states',
      'claim_events',
      'personal_values',
      'photos',
      'messages',
      'jobs',
    ] as const;
    const rows = await Promise.all(tables.map(table => db.selectFrom(table).selectAll().execute()));
    const everything = JSON.stringify(rows);
    for (const trace of ['lodie Dup', 'Lilas', '0612345678']) expect(everything).not.toContain(trace);
    expect(everything).toContain('Somebody Else');
    const customer = await db.selectFrom('customers').selectAll().where('id', '=', 'elodie').executeTakeFirst();
    expect(customer).toMatchObject({ name: null, city: null, erased_at: now });
  });
});
