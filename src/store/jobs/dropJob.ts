import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Takes away a job that is no longer wanted; whoever is at it just then finishes in vain. */
export async function dropJob(db: Kysely<Database>, { kind, key }: { kind: string; key: string }): Promise<void> {
  await db.deleteFrom('jobs').where('kind', '=', kind).where('key', '=', key).execute();
}
