import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#store/schema.ts';
import { transact } from '#store/transact.ts';
import { openTestDatabase, type TestDatabase, testDatabases } from '#test/machine/testDatabase.ts';

const set = (db: Kysely<Database>, name: string, value: number) =>
  db
    .insertInto('settings')
    .values({ name, value: JSON.stringify(value) })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value: JSON.stringify(value) }))
    .execute();
const get = async (db: Kysely<Database>, name: string) =>
  (await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirstOrThrow()).value as number;

describe.each(testDatabases)('transact on %s', kind => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  it('loses no increment of many serializable ones at once', async () => {
    const { db } = database;
    await set(db, 'counter', 0);
    let runs = 0;
    const increments = Array.from({ length: 12 }, () =>
      transact(db, async trx => {
        runs++;
        await sql`set transaction isolation level serializable`.execute(trx);
        await set(trx, 'counter', (await get(trx, 'counter')) + 1);
      }),
    );
    const outcomes = await Promise.allSettled(increments);
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect(await get(db, 'counter')).toBe(done);
    if (kind === 'pglite') expect(runs).toBe(12);
    else expect(runs).toBeGreaterThan(12);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: '40001' });
    }
  });

  it('rolls back and passes on every other error at once', async () => {
    const { db } = database;
    let runs = 0;
    const work = transact(db, async trx => {
      runs++;
      await set(trx, 'never', 1);
      await sql`select 1 / 0`.execute(trx);
    });
    await expect(work).rejects.toMatchObject({ code: '22012' });
    expect(runs).toBe(1);
    expect(await db.selectFrom('settings').where('name', '=', 'never').selectAll().execute()).toEqual([]);
  });

  if (kind === 'postgres')
    it('runs both of two transactions that wait for each other', async () => {
      const { db } = database;
      await set(db, 'a', 0);
      await set(db, 'b', 0);
      let meeting = 2;
      let open = () => {};
      const both = new Promise<void>(resolve => {
        open = resolve;
      });
      const bump = (first: string, second: string) =>
        transact(db, async trx => {
          await set(trx, first, 1);
          if (--meeting === 0) open();
          await both;
          await set(trx, second, 2);
        });
      await Promise.all([bump('a', 'b'), bump('b', 'a')]);
      expect(meeting).toBe(-1);
    });
});
