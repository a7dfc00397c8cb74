import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

/**
 * Puts a `reassess` job, due at the stored moment, for each claim whose verdict time alone has changed by `now`. One that is waiting, at work or dead is left
 * as it is, so however many servers look, and however often, each claim is re-assessed once.
 */
export async function scheduleDueReassessments(db: Kysely<Database>, now: Instant): Promise<void> {
  await sql`insert into jobs (kind, key, payload, run_at, state)
    select 'reassess', id::text, jsonb_build_object('claimId', id), changes_at, 'ready'
    from claims where changes_at <= ${now}::timestamptz order by changes_at, id limit 1000
    on conflict (kind, key) do update set run_at = excluded.run_at, state = 'ready', attempts = 0,
      lease = jobs.lease + 1, locked_until = null, last_error = null, done_at = null
    where jobs.state = 'done'`.execute(db);
}
