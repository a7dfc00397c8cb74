import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from './schema.ts';

export type Person = Selectable<Database['people']>;

/** The names of people, by id, those who left included. */
export async function peopleNames(db: Kysely<Database>, ids: Iterable<string>): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${wanted}::text[])`)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Whoever has this e-mail address, in whatever case it is written. */
export function findPersonByEmail(db: Kysely<Database>, email: string): Promise<Person | undefined> {
  return db.selectFrom('people').selectAll().where(sql<boolean>`lower(email) = lower(${email})`).executeTakeFirst();
}
