import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

/** Work to be done once `runAt` has come. One job a kind and key: the latest word counts. */
export type NewJob = { kind: string; key: string; runAt: Instant; payload?: unknown };

/**
 * Puts jobs, in the transaction that needs them done when a `trx` is given. A job of the same kind and key is moved to the new moment and starts
 * afresh, also when it is done or dead; a worker that is at it just then loses its right to finish it.
 */
export async function scheduleJobs(db: Kysely<Database>, jobs: readonly NewJob[]): Promise<void> {
  // One statement cannot change a row twice; and in one order, or two transactions wait for each other in a circle.
  const latest = [...new Map(jobs.map(job => [JSON.stringify([job.kind, job.key]), job]))].sort(byText);
  if (latest.length === 0) return;
  const rows = latest.map(([, { kind, key, runAt, payload }]) => ({
    kind,
    key,
    run_at: runAt,
    payload: payload ?? {},
  }));
  await sql`insert into jobs (kind, key, payload, run_at, state)
    select kind, key, payload, run_at, 'ready' from jsonb_populate_recordset(null::jobs, ${JSON.stringify(rows)}::jsonb)
    on conflict (kind, key) do update set payload = excluded.payload, run_at = excluded.run_at, state = 'ready',
      attempts = 0, lease = jobs.lease + 1, locked_until = null, last_error = null, done_at = null`.execute(db);
}

function byText([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
