import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

/**
 * Puts a `reassess` job, due at the stored moment, for each claim to which time alone has brought something by `now`: another verdict, a deadline, the end of a
 * wait. One that is waiting, at work or dead is left as it is, so however many servers look, and however often, each claim is re-assessed once.
 */
export async function scheduleDueReassessments(db: Kysely<Database>, now: Instant): Promise<void> {
  const due = (moment: 'changes_at' | 'next_moment_at') => sql`(select id, ${sql.ref(moment)} as at from claims
    where ${sql.ref(moment)} <= ${now}::timestamptz order by ${sql.ref(moment)}, id limit 1000)`;
  await sql`insert into jobs (kind, key, payload, run_at, state)
    select 'reassess', id::text, jsonb_build_object('claimId', id), min(at), 'ready'
    from (${due('changes_at')} union all ${due('next_moment_at')}) as due group by id order by min(at), id
    on conflict (kind, key) do update set run_at = excluded.run_at, state = 'ready', attempts = 0,
      lease = jobs.lease + 1, locked_until = null, last_error = null, done_at = null
    where jobs.state = 'done'`.execute(db);
}
