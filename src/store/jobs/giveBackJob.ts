import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';
import type { Job } from './job.ts';

/** Puts a taken job back as if it had not been taken, for whoever takes it next; one that is no longer this worker's is left alone. */
export async function giveBackJob(db: Kysely<Database>, { id, lease }: Job): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ state: 'ready', attempts: sql`attempts - 1`, locked_until: null })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('lease', '=', lease)
    .execute();
}
