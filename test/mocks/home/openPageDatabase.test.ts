import type { PGlite } from '@electric-sql/pglite';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPageDatabase, queriesOf } from '#mocks/home/openPageDatabase.ts';
import { columnValues } from '#test/server/columnValues.ts';

let database: PGlite;
let db: Kysely<unknown>;
beforeAll(async () => {
  database = await openPageDatabase();
  db = queriesOf(database);
}, 60_000);
afterAll(() => db?.destroy());

it.each(columnValues)('the database of a page reads %s written as %o', async (type, written, read) => {
  const { rows } = await sql<{ value: unknown }>`select ${written}::${sql.raw(type)} as value`.execute(db);
  expect(rows).toStrictEqual([{ value: read }]);
});

it('the database of a page counts as numbers, and keeps code and constraint of an error', async () => {
  expect((await sql`select count(*) as n from generate_series(1, 3)`.execute(db)).rows).toStrictEqual([{ n: 3 }]);
  await sql`create table account (id int primary key)`.execute(db);
  const insert = () => sql`insert into account values (1)`.execute(db);
  expect((await insert()).numAffectedRows).toBe(1n);
  await expect(insert()).rejects.toMatchObject({ code: '23505', constraint: 'account_pkey' });
});

it('the database of a page keeps a transaction to itself, also from another who asks it', async () => {
  await sql`delete from account`.execute(db);
  const other = queriesOf(database);
  const failing = db.transaction().execute(async trx => {
    await sql`insert into account values (10)`.execute(trx);
    await new Promise(resolve => setTimeout(resolve, 50));
    throw new Error('changed my mind');
  });
  const meanwhile = [11, 12].map((id, place) => sql`insert into account values (${id})`.execute(place ? other : db));
  await expect(failing).rejects.toThrow('changed my mind');
  await Promise.all(meanwhile);
  const { rows } = await sql`select id from account order by id`.execute(db);
  expect(rows).toStrictEqual([{ id: 11 }, { id: 12 }]);
});
