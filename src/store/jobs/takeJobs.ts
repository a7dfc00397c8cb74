import { type Kysely, type Selectable, sql } from 'kysely';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';
import { type Job, jobOfRow, mostAttempts } from './job.ts';

/** As in the index jobs_due: when a waiting job may start, or a running one may be given to another worker. */
const dueAt = sql.raw(`(case state when 'ready' then run_at else locked_until end)`);

/**
 * Takes up to `limit` due jobs, the longest due first, each for `leaseMs` milliseconds, in which nobody else gets it. Any number of workers may
 * take at once. A job whose worker was not heard of again is given out anew after its lease; after its last attempt it is dead.
 */
export async function takeJobs(
  db: Kysely<Database>,
  { now, leaseMs, limit, kinds }: { now: Instant; leaseMs: number; limit: number; kinds?: readonly string[] },
): Promise<Job[]> {
  const ofKind = kinds ? sql`and kind = any(${kinds}::text[])` : sql``;
  const due = sql`state in ('ready', 'running') and ${dueAt} <= ${now}::timestamptz ${ofKind}`;
  const taken = await sql<Selectable<Database['jobs']>>`
    with due as materialized (
      select id from jobs where ${due} and attempts < ${mostAttempts} order by ${dueAt}, id limit ${limit} for update skip locked
    ), lost as materialized (
      select id from jobs where ${due} and attempts >= ${mostAttempts} limit ${limit} for update skip locked
    ), buried as (
      update jobs set state = 'dead', locked_until = null, last_error = coalesce(last_error, 'its worker was not heard of again')
      from lost where jobs.id = lost.id
    )
    update jobs set state = 'running', attempts = attempts + 1, lease = lease + 1, locked_until = ${shiftInstant(now, leaseMs)}
    from due where jobs.id = due.id returning jobs.*`.execute(db);
  return taken.rows.map(jobOfRow).sort((a, b) => (a.runAt < b.runAt ? -1 : a.runAt > b.runAt ? 1 : a.id - b.id));
}
