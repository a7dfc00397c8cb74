import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';

const entry = new URL('../../src/store/migrate.ts', import.meta.url);

/** Brings a database to the present schema, exactly as the server does at start. */
export async function migrateDatabase<DB>(db: Kysely<DB>): Promise<void> {
  if (!existsSync(entry)) return;
  const { migrate } = (await import('#store/migrate.ts')) as { migrate(db: Kysely<DB>): Promise<void> };
  await migrate(db);
}
