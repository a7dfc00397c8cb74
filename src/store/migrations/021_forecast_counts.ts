import { type Kysely, sql } from 'kysely';
import { keepClocksSql } from '../measures/rollup/keepClocksSql.ts';

/**
 * The days on which a target began and was over, so that the forecast learns from counts by day; what still runs, from an index alone; and what somebody
 * has in hand and how long their decisions took, likewise.
 */
const statements = [
  `alter table claim_targets add column if not exists start_day integer, add column if not exists end_day integer`,
  `create index claim_targets_open on claim_targets (metric, start_day)
    include (due_day, counts_from, late_from, resumes_at) where state = 'running' and clock = 'customer'`,
  `drop index claim_episodes_agent`,
  `create index claim_episodes_agent on claim_episodes (decided_by, decided_at, claim_id) include (decision_team_ms)
    where decided_at is not null`,
  `drop index claims_mine`,
  `create index claims_mine on claims (assignee_id, deadline_at, id) include (deadline_kind, queue)
    where queue <> 'decided'`,
  keepClocksSql,
  // Rows that are there already: a job makes them anew, and their counts with them.
  `insert into jobs (kind, key, payload, run_at, state)
    select 'measure_claims', 'all', '{"after":0}', now(), 'ready' where exists (select 1 from claims)
    on conflict (kind, key) do update set payload = excluded.payload, run_at = excluded.run_at, state = 'ready',
      attempts = 0, lease = jobs.lease + 1, locked_until = null, last_error = null, done_at = null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
