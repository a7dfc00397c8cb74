import type { Kysely, Transaction } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';
import { transact } from '../transact.ts';
import { type Job, LeaseLost } from './job.ts';

/** Marks a taken job as done. @throws LeaseLost when it is no longer this worker's: then what it did is another's to do. */
export async function finishJob(db: Kysely<Database>, job: Job, now: Instant): Promise<void> {
  const done = await db
    .updateTable('jobs')
    .set({ state: 'done', done_at: now, locked_until: null, last_error: null })
    .where('id', '=', job.id)
    .where('state', '=', 'running')
    .where('lease', '=', job.lease)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw new LeaseLost(job);
}

/**
 * Does a job that only writes to the database and marks it done in one transaction: exactly once, whatever crashes. It is marked first, so that a
 * lost lease is known before anything is done, and `work` may put the same job again for later.
 * @throws LeaseLost, or what `work` throws; nothing is written then.
 */
export function finishWith(
  db: Kysely<Database>,
  job: Job,
  now: Instant,
  work: (trx: Transaction<Database>) => Promise<void>,
): Promise<void> {
  return transact(db, async trx => {
    await finishJob(trx, job, now);
    await work(trx);
  });
}

/** Forgets the jobs that were done before a moment. @returns how many. */
export async function forgetDone(db: Kysely<Database>, before: Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('jobs')
    .where('state', '=', 'done')
    .where('done_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
