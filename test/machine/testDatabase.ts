import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { openEmbedded } from '#server/database/embedded.ts';
import { listenPostgres } from '#server/database/listenPostgres.ts';
import type { DatabaseKind, OpenedDatabase } from '#server/database/openDatabase.ts';
import { openPostgres } from '#server/database/postgres.ts';
import type { Database } from '#store/schema.ts';

/** What every test of the store and the API runs on: both, but in the quick round, which is on the faster one. */
export const testDatabases: readonly DatabaseKind[] =
  process.env.QUICK_ROUND === '1' ? ['postgres'] : ['pglite', 'postgres'];

/** `db` as the tests use it; `url` is there on PostgreSQL, for a second connection to the same database. */
export type TestDatabase = OpenedDatabase<Database> & { readonly db: Kysely<Database>; readonly url?: string };

async function onCluster(sql: string): Promise<void> {
  const admin = new pg.Client(inject('clusterUrl'));
  await admin.connect();
  await admin.query(sql).finally(() => admin.end());
}

/** The address of a new, migrated database on the test's own PostgreSQL. */
export async function createPostgresDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onCluster(`create database ${name} template migrated`);
  const url = inject('clusterUrl').replace(/\/postgres$/, `/${name}`);
  return { url, drop: () => onCluster(`drop database ${name} with (force)`) };
}

async function openNew(kind: DatabaseKind): Promise<TestDatabase> {
  if (kind === 'pglite') {
    const { db, close, listen } = await openEmbedded<Database>({ dumpFile: inject('embeddedTemplate') });
    return { db, kind, close, listen };
  }
  const { url, drop } = await createPostgresDatabase();
  const { db, close } = await openPostgres<Database>(url);
  return {
    db,
    kind,
    url,
    listen: (channel, fn) => listenPostgres(url, channel, fn),
    close: () => close().finally(drop),
  };
}

/** As after the migrations: no row in any table, every sequence at its start. */
async function empty({ db }: TestDatabase): Promise<void> {
  const tables = await db.introspection.getTables();
  const names = tables.filter(({ isView }) => !isView).map(({ name }) => sql.table(name));
  await db.transaction().execute(async trx => {
    // Events may never be deleted: a trigger sees to it, but not here.
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`truncate ${sql.join(names)} restart identity`.execute(trx);
  });
}

const atRest: Record<DatabaseKind, TestDatabase[]> = { pglite: [], postgres: [] };

/**
 * Opens a migrated, empty database, which is gone when it is closed: to make one takes longer than most tests, so that
 * a closed one is emptied and used again by the next who opens. Who changes more than rows asks for one of its `own`.
 */
export async function openTestDatabase(kind: DatabaseKind, { own = false } = {}): Promise<TestDatabase> {
  if (own) return openNew(kind);
  const rested = atRest[kind].pop();
  if (rested) await empty(rested);
  const database = rested ?? (await openNew(kind));
  return { ...database, close: async () => void atRest[kind].push(database) };
}
