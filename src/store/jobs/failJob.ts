import type { Kysely } from 'kysely';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';
import { type Job, mostAttempts } from './job.ts';

const firstPauseMs = 2_000;
const longestPauseMs = 60 * 60_000;

/**
 * How long a job that failed for the `attempts`-th time pauses, in milliseconds: twice as long each time, from two seconds up to an hour, of which
 * `jitter` (0 to 1) takes away up to a half, so that jobs that failed together do not all come back together.
 */
export function pauseAfter(attempts: number, jitter: number): number {
  const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempts - 1));
  return Math.round(pause * (1 - jitter / 2));
}

/**
 * Notes why a job failed and puts it back for later; after its last attempt it is dead. `lost`: it is no longer this worker's, and nothing is noted.
 * @param why is shown to people: no personal data. @param jitter from 0 to 1.
 */
export async function failJob(
  db: Kysely<Database>,
  job: Job,
  { why, now, jitter }: { why: string; now: Instant; jitter: number },
): Promise<'ready' | 'dead' | 'lost'> {
  const state = job.attempts >= mostAttempts ? 'dead' : 'ready';
  const failed = await db
    .updateTable('jobs')
    .set({
      state,
      run_at: shiftInstant(now, pauseAfter(job.attempts, jitter)),
      locked_until: null,
      last_error: why.replaceAll('\0', '').slice(0, 2000),
    })
    .where('id', '=', job.id)
    .where('state', '=', 'running')
    .where('lease', '=', job.lease)
    .executeTakeFirst();
  return failed.numUpdatedRows === 1n ? state : 'lost';
}
