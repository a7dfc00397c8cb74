import type { Kysely } from 'kysely';
import type { Database } from '#store/schema.ts';

/** The names of everyone who is or was in the team, by id: a team fits one small read. */
export async function readNames(db: Kysely<Database>): Promise<Map<string, string>> {
  const rows = await db.selectFrom('people').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
