import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Role } from '#domain/people.ts';
import { statuses, statusNames } from '#domain/status.ts';
import { openPostgres } from '#server/database/postgres.ts';
import { recordHouseEvent } from '#store/events/recordHouseEvent.ts';
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

/** A database of its own on the cluster, for as long as `use` takes. */
async function onOwnDatabase(use: (url: string) => Promise<void>): Promise<void> {
  const name = `own_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client(inject('clusterUrl'));
  await client.connect();
  await client.query(`create database ${name}`);
  try {
    await use(inject('clusterUrl').replace(/\/postgres$/, `/${name}`));
  } finally {
    await client.query(`drop database ${name} with (force)`);
    await client.end();
  }
}

describe('a database of before there was finance', () => {
  it('keeps its people and events, takes people of finance, and still no others', () =>
    onOwnDatabase(async url => {
      const { db, close } = await openPostgres<Database>(url);
      try {
        const until = new Migrator({ db, provider: { getMigrations: async () => migrations } });
        expect((await until.migrateTo('015_settings')).error).toBeUndefined();
        await storePerson(db, 'mia', 'manager');
        await expect(storePerson(db, 'nina', 'finance')).rejects.toMatchObject({ constraint: 'people_role_check' });
        const actor = { kind: 'person', id: 'mia', role: 'manager' } as const;
        await db
          .transaction()
          .execute(trx =>
            recordHouseEvent(trx, { type: 'person_added', at, actor, subject: 'mia', details: { role: 'manager' } }),
          );

        await migrate(db);
        await storePerson(db, 'nina', 'finance');
        const theirs = { kind: 'person', id: 'nina', role: 'finance' } as const;
        await db
          .transaction()
          .execute(trx => recordHouseEvent(trx, { type: 'person_renamed', at, actor: theirs, subject: 'nina' }));
        const roles = await db.selectFrom('house_events').select('actor_role').orderBy('id').execute();
        expect(roles.map(({ actor_role }) => actor_role)).toEqual(['manager', 'finance']);
        await expect(storePerson(db, 'eve', 'owner' as never)).rejects.toMatchObject({
          constraint: 'people_role_check',
        });
      } finally {
        await close();
      }
    }));
});

const at = '2026-03-02T10:00:00.000Z';
const storePerson = (db: Kysely<Database>, id: string, role: Role) =>
  db
    .insertInto('people')
    .values({
      id,
      role,
      name: id,
      email: `${id}@quittance.example`,
      language: 'en',
      password_hash: null,
      disabled_at: null,
      created_at: at,
    })
    .execute();

describe('several servers starting together', () => {
  it('make the tables once', async () => {
    await onOwnDatabase(async url => {
      const servers = await Promise.all([1, 2, 3, 4].map(() => openPostgres<Database>(url)));
      try {
        await Promise.all(servers.map(({ db }) => migrate(db)));
        const [claim] = await storeClaims(servers[0]!.db, [{ externalId: 'first' }]);
        expect(claim?.id).toBe(10001);
      } finally {
        await Promise.all(servers.map(server => server.close()));
      }
    });
  });
});
