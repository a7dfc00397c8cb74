import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { statuses, statusNames } from '#domain/status.ts';
import { openPostgres } from '#server/database/postgres.ts';
import { migrate, migrations } from '#store/migrate.ts';
import type { Database } from '#store/schema.ts';
import { openTestDatabase, type TestDatabase, testDatabases } from '#test/machine/testDatabase.ts';
import { storeClaims } from './newClaims.ts';

describe.each(testDatabases)('migrate on %s', kind => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  it('does nothing when the tables are as they should be', async () => {
    await expect(migrate(database.db)).resolves.toBeUndefined();
  });

  it('puts every status in the queue that the vocabulary names', async () => {
    const { db } = database;
    const [claim] = await storeClaims(db, [{ externalId: 'status' }]);
    for (const status of statusNames) {
      await db.updateTable('claims').set({ status }).where('id', '=', claim!.id).execute();
      const row = await db.selectFrom('claims').select('queue').where('id', '=', claim!.id).executeTakeFirstOrThrow();
      expect({ status, queue: row.queue }).toEqual({ status, queue: statuses[status].queue });
    }
    await expect(
      db
        .updateTable('claims')
        .set({ status: 'lost' as never })
        .execute(),
    ).rejects.toMatchObject({
      constraint: 'claims_status',
    });
  });

  it('refuses tables of a newer program', async () => {
    const { db } = database;
    const later = new Migrator({
      db,
      allowUnorderedMigrations: true,
      provider: {
        getMigrations: async () => ({ ...migrations, '999_later': { up: async () => {} } }),
      },
    });
    expect((await later.migrateToLatest()).error).toBeUndefined();
    await expect(migrate(db)).rejects.toThrow('999_later');
  });
});

describe('several servers starting together', () => {
  it('make the tables once', async () => {
    const name = `together_${Date.now()}`;
    const client = new pg.Client(inject('clusterUrl'));
    await client.connect();
    await client.query(`create database ${name}`);
    const url = inject('clusterUrl').replace(/\/postgres$/, `/${name}`);
    const servers = await Promise.all([1, 2, 3, 4].map(() => openPostgres<Database>(url)));
    try {
      await Promise.all(servers.map(({ db }) => migrate(db)));
      const [claim] = await storeClaims(servers[0]!.db, [{ externalId: 'first' }]);
      expect(claim?.id).toBe(10001);
    } finally {
      await Promise.all(servers.map(server => server.close()));
      await client.query(`drop database ${name} with (force)`);
      await client.end();
    }
  });
});
