import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { alignValues } from '#store/alignValues.ts';

/** PostgreSQL in memory, in the thread that asks, with the same values as in the other homes. It is gone with the page. */
export async function openPageDatabase(): Promise<PGlite> {
  const database = await PGlite.create();
  await alignValues(database);
  return database;
}

/** Queries over a database that may still be opening: they wait for it. */
export function queriesOf<DB>(database: PGlite | Promise<PGlite>): Kysely<DB> {
  return new Kysely<DB>({ dialect: new PGliteDialect({ pglite: async () => database }) });
}
