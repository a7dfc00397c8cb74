import type { Kysely } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

export type StoredView = { id: string; name: string; query: string; createdAt: Instant };

const columns = ['id', 'name', 'query', 'created_at as createdAt'] as const;

/** A person's views, the oldest first. */
export function listSavedViews(db: Kysely<Database>, personId: string): Promise<StoredView[]> {
  return db
    .selectFrom('saved_views')
    .select(columns)
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** @throws the database's unique violation (23505) when the person has a view of this name. */
export function addSavedView(db: Kysely<Database>, personId: string, view: StoredView): Promise<StoredView> {
  const { id, name, query, createdAt } = view;
  return db
    .insertInto('saved_views')
    .values({ id, person_id: personId, name, query, created_at: createdAt })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** The view as it is then; undefined when the person has no such view. @throws as `addSavedView`. */
export function changeSavedView(
  db: Kysely<Database>,
  personId: string,
  id: string,
  change: { name?: string; query?: string },
): Promise<StoredView | undefined> {
  return db
    .updateTable('saved_views')
    .set(change)
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .returning(columns)
    .executeTakeFirst();
}

/** Whether there was such a view of this person. */
export async function removeSavedView(db: Kysely<Database>, personId: string, id: string): Promise<boolean> {
  const removed = await db
    .deleteFrom('saved_views')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}
