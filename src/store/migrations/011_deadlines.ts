import { type Kysely, sql } from 'kysely';

/** Every kind of deadline that the clocks know, what is left of one whose clock is paused, and when time alone next brings something. */
const statements = [
  `alter table claims drop constraint claims_deadline_kind_check, add constraint claims_deadline_kind_check
    check (deadline_kind in ('first_reply', 'decision', 'refund_promise', 'payout', 'answer', 'send_back'))`,
  `alter table claims add column deadline_left_ms bigint, add column next_moment_at timestamptz`,
  `create index claims_moments on claims (next_moment_at, id) where next_moment_at is not null`,

  // Claims that are there already are read anew by the jobs: clocks are no matter of SQL.
  `insert into jobs (kind, key, payload, run_at, state)
    select 'reassess', id::text, jsonb_build_object('claimId', id), now(), 'ready' from claims
    where queue <> 'decided' or status = 'approved'
    on conflict (kind, key) do update set run_at = excluded.run_at, state = 'ready', attempts = 0,
      lease = jobs.lease + 1, locked_until = null, last_error = null, done_at = null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
