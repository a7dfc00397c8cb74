import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase, testDatabases } from '#test/machine/testDatabase.ts';
import { columnValues } from './columnValues.ts';

describe.each(testDatabases)('a database opened on %s', kind => {
  let opened: TestDatabase;

  beforeAll(async () => {
    opened = await openTestDatabase(kind);
    await sql`create table account (id int primary key, balance int8 not null check (balance >= 0), note text unique)`.execute(
      opened.db,
    );
  });
  afterAll(() => opened?.close());

  it.each(columnValues)('reads %s written as %o', async (type, written, read) => {
    const { rows } = await sql<{ value: unknown }>`select ${written}::${sql.raw(type)} as value`.execute(opened.db);
    expect(rows).toStrictEqual([{ value: read }]);
  });

  it('counts and sums as numbers, and refuses what a number cannot hold', async () => {
    const { rows } = await sql`select count(*) as n, sum(x::int) as total from generate_series(1, 3) x`.execute(
      opened.db,
    );
    expect(rows).toStrictEqual([{ n: 3, total: 6 }]);
    await expect(sql`select 9007199254740993::int8 as value`.execute(opened.db)).rejects.toThrow(
      /beyond the whole numbers/,
    );
    expect((await sql`select 1 as one`.execute(opened.db)).rows).toStrictEqual([{ one: 1 }]);
  });

  it('refuses an array for jsonb that was not made JSON text', async () => {
    await expect(sql`select ${[1, 'two']}::jsonb as value`.execute(opened.db)).rejects.toMatchObject({ code: '22P02' });
  });

  it('keeps code, constraint, detail and message of an error', async () => {
    const insert = (id: number, balance: number) =>
      sql`insert into account (id, balance) values (${id}, ${balance})`.execute(opened.db);
    expect((await insert(1, 5)).numAffectedRows).toBe(1n);
    await expect(insert(1, 5)).rejects.toMatchObject({
      code: '23505',
      constraint: 'account_pkey',
      detail: 'Key (id)=(1) already exists.',
      message: 'duplicate key value violates unique constraint "account_pkey"',
    });
    await expect(insert(2, -1)).rejects.toMatchObject({ code: '23514', constraint: 'account_balance_check' });
    await expect(sql`selec`.execute(opened.db)).rejects.toMatchObject({ code: '42601' });
  });

  it('takes several statements without parameters at once', async () => {
    await sql.raw('create temporary table a (x int); insert into a values (1); drop table a').execute(opened.db);
    await expect(sql.raw('create table left_over (x int); select 1 / 0').execute(opened.db)).rejects.toMatchObject({
      code: '22012',
    });
    const { rows } = await sql`select to_regclass('left_over') as found`.execute(opened.db);
    expect(rows).toStrictEqual([{ found: null }]);
  });

  it('keeps a transaction to itself and takes all of it back', async () => {
    await sql`delete from account`.execute(opened.db);
    const failing = opened.db.transaction().execute(async trx => {
      await sql`insert into account (id, balance) values (10, 1)`.execute(trx);
      await new Promise(resolve => setTimeout(resolve, 50));
      throw new Error('changed my mind');
    });
    const meanwhile = sql`insert into account (id, balance) values (11, 1)`.execute(opened.db);
    await expect(failing).rejects.toThrow('changed my mind');
    await meanwhile;
    const { rows } = await sql`select id from account`.execute(opened.db);
    expect(rows).toStrictEqual([{ id: 11 }]);
  });

  it('does not take a transaction for committed whose statement failed', async () => {
    const committing = opened.db.transaction().execute(async trx => {
      await sql`insert into account (id, balance) values (20, 1)`.execute(trx);
      await sql`select 1 / 0`.execute(trx).catch(() => {});
    });
    await expect(committing).rejects.toThrow();
    expect((await sql`select from account where id = 20`.execute(opened.db)).rows).toHaveLength(0);
  });

  it('adds up what many transactions do at once', async () => {
    await sql`insert into account (id, balance) values (30, 0)`.execute(opened.db);
    const addOne = () =>
      opened.db.transaction().execute(async trx => {
        const { rows } = await sql<{ balance: number }>`select balance from account where id = 30 for update`.execute(
          trx,
        );
        await sql`update account set balance = ${rows[0]!.balance + 1} where id = 30`.execute(trx);
      });
    await Promise.all(Array.from({ length: 40 }, addOne));
    const { rows } = await sql`select balance from account where id = 30`.execute(opened.db);
    expect(rows).toStrictEqual([{ balance: 40 }]);
  });

  it('hears what is notified when it is committed, and no more once it stops listening', async () => {
    const heard: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const stop = await opened.listen('claims', payload => {
      heard.push(payload);
      if (payload === 'end') resolve();
    });
    const undone = opened.db.transaction().execute(async trx => {
      await sql`select pg_notify('claims', 'undone')`.execute(trx);
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    await sql`select pg_notify('claims', ${'C-1'})`.execute(opened.db);
    await sql`select pg_notify('claims', 'end')`.execute(opened.db);
    await promise;
    await stop();
    await sql`select pg_notify('claims', 'too late')`.execute(opened.db);
    expect(heard).toEqual(['C-1', 'end']);
  });

  it('has trigram search at hand', async () => {
    await sql`create extension if not exists pg_trgm`.execute(opened.db);
    const { rows } = await sql<{ near: number }>`select similarity('lamp', 'lamps') as near`.execute(opened.db);
    expect(rows[0]!.near).toBeGreaterThan(0.5);
  });
});
