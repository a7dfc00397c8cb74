import { type Kysely, sql } from 'kysely';
import { keepClocksSql } from '../measures/rollup/keepClocksSql.ts';

/**
 * What the measures read: a row an episode and a row a target of it, as the clocks make them of a claim's events, as of the last one. What depends on the moment that
 * is asked for is not kept: it follows by comparing (`waits_until`, `resumes_at`, `late_from`). Days are those of the house's zone, counted from 1970-01-01.
 */
const statements = [
  `create table claim_episodes (
    claim_id bigint not null,
    episode integer not null check (episode >= 1),
    chain integer not null,
    current boolean not null,
    reason text not null,
    merchant_id text collate "C",
    country text,
    language text not null,
    currency text,
    agent text,
    reopened boolean not null,
    received_day integer not null,
    opened_at timestamptz not null,
    opened_by text not null check (opened_by in ('received', 'appealed', 'reopened')),
    promised_from timestamptz not null,
    first_replied_at timestamptz,
    first_replied_by text,
    decision text check (decision in ('approved', 'rejected')),
    decided_at timestamptz,
    decided_day integer,
    decided_by text,
    amount bigint,
    left_at timestamptz,
    left_day integer,
    settled_at timestamptz,
    settled_day integer,
    ended_at timestamptz,
    ending text check (ending in ('refunded', 'rejected', 'withdrawn', 'merged', 'reopened')),
    waiting_on text,
    waits_until timestamptz,
    first_reply_team_ms bigint,
    decision_team_ms bigint,
    decision_paused_ms bigint,
    appealed boolean not null,
    overturned boolean not null,
    primary key (claim_id, episode)
  ) with (fillfactor = 85)`,
  `create index claim_episodes_opened on claim_episodes (opened_at, claim_id)`,
  `create index claim_episodes_left on claim_episodes (left_at, claim_id) where left_at is not null`,
  `create index claim_episodes_open on claim_episodes (opened_at, claim_id) where left_at is null`,
  `create index claim_episodes_agent on claim_episodes (decided_by, decided_at, claim_id) where decided_at is not null`,
  `create index claim_episodes_decided on claim_episodes (decided_at, claim_id) where decided_at is not null`,
  `create index claim_episodes_settled on claim_episodes (settled_at, claim_id) where settled_at is not null`,
  `create index claim_episodes_waiting on claim_episodes (waiting_on, waits_until, claim_id) where waiting_on is not null`,
  `create index claim_episodes_received on claim_episodes (received_day, merchant_id)
    include (decision, ending, left_at) where current`,
  `create index claim_episodes_merchant on claim_episodes (merchant_id, received_day) where episode = 1`,
  `create index claim_episodes_unanswered on claim_episodes (received_day)
    where episode = 1 and first_replied_at is null and ended_at is null`,
  `create index claim_episodes_undecided on claim_episodes (received_day)
    where episode = 1 and decided_at is null and ended_at is null`,
  `create index claim_episodes_unpaid on claim_episodes (received_day)
    where chain = 1 and ending is distinct from 'reopened' and settled_at is null and ended_at is null`,
  `create index claim_episodes_again on claim_episodes (decided_day, claim_id) include (current, overturned)
    where reopened`,

  `create index claims_open_opened on claims (opened_at, id) where queue <> 'decided'`,

  `create table claim_targets (
    claim_id bigint not null,
    episode integer not null,
    metric text not null,
    clock text not null,
    version integer not null,
    reason text not null,
    merchant_id text collate "C",
    country text,
    language text not null,
    currency text,
    agent text,
    reopened boolean not null,
    state text not null check (state in ('running', 'paused', 'met', 'missed_closed', 'cancelled')),
    counts_from timestamptz,
    start_day integer,
    due_at timestamptz,
    due_day integer,
    late_from timestamptz,
    reached_at timestamptz,
    end_day integer,
    resumes_at timestamptz,
    cause text,
    team_ms bigint,
    customer_ms bigint,
    merchant_ms bigint,
    carrier_ms bigint,
    payment_ms bigint,
    time_ms bigint,
    primary key (claim_id, episode, metric, clock)
  ) with (fillfactor = 85)`,
  `create index claim_targets_due on claim_targets (metric, due_at, claim_id) where due_at is not null`,
  `create index claim_targets_again on claim_targets (due_day, metric, clock, claim_id)
    include (state, due_at, late_from, resumes_at, cause, reason, merchant_id, country, language, agent) where reopened`,
  `create index claim_targets_running on claim_targets (late_from, metric, claim_id) where state = 'running'`,

  // Counts by day, that are exact at any moment: changes are appended with each claim, and folded now and then into counts by blocks of 1, 4, 16 and 64 days.
  `create table measure_changes (
    name text collate "C" not null,
    day integer not null,
    time integer not null,
    code integer not null,
    reason text,
    country text,
    language text,
    agent text,
    merchant_id text collate "C",
    currency text,
    n integer not null,
    total bigint not null
  )`,
  `create table measure_counts (
    name text collate "C" not null,
    dimension text collate "C" not null,
    level integer not null,
    block integer not null,
    value text collate "C",
    time integer not null,
    code integer not null,
    n bigint not null,
    total bigint not null
  ) with (fillfactor = 90)`,
  `create unique index measure_counts_key on measure_counts (name, dimension, level, block, value, time, code) nulls not distinct`,
  keepClocksSql,

  // Claims that are there already: a job makes their rows, some at a time.
  `insert into jobs (kind, key, payload, run_at, state)
    select 'measure_claims', 'all', '{"after":0}', now(), 'ready' where exists (select 1 from claims)
    on conflict (kind, key) do nothing`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
