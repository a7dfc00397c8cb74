import { type Kysely, sql } from 'kysely';

/** By what the clocks are read, every version of it; and who gets the figures by e-mail. */
const statements = [
  // Version 1 of each is what Quittance comes with. `past`: a recompute, which may hold from before it was written.
  `create table clock_setting_versions (
    kind text collate "C" not null check (kind in ('calendar', 'targets', 'due_soon')),
    version integer not null check (version >= 2),
    at timestamptz not null,
    person_id text not null references people,
    holds_from timestamptz not null,
    past boolean not null default false,
    value jsonb not null,
    primary key (kind, version)
  )`,
  `create trigger clock_setting_versions_append_only before update or delete or truncate on clock_setting_versions
    for each statement execute function refuse_change()`,

  // Who gets the figures by e-mail. `weekday` 1 is Monday; `address`: the view of the dashboard that they asked from.
  `create table report_subscriptions (
    person_id text primary key references people,
    rhythm text not null check (rhythm in ('daily', 'weekly', 'monthly')),
    weekday smallint not null check (weekday between 1 and 7),
    hour smallint not null check (hour between 0 and 23),
    zone text collate "C" not null,
    address text not null,
    next_at timestamptz not null,
    sent_at timestamptz,
    failure text
  )`,

  // What began in some weeks: the forecast learns from it.
  `create index claim_targets_begun on claim_targets (metric, counts_from) where clock = 'customer'`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
