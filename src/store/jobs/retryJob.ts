import type { Kysely } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

/** Gives a dead job all its attempts again, from now on. @returns false when there is no dead job of this id. */
export async function retryJob(db: Kysely<Database>, id: number, now: Instant): Promise<boolean> {
  const retried = await db
    .updateTable('jobs')
    .set({ state: 'ready', attempts: 0, run_at: now })
    .where('id', '=', id)
    .where('state', '=', 'dead')
    .executeTakeFirst();
  return retried.numUpdatedRows === 1n;
}
