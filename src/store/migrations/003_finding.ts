import { type Kysely, sql } from 'kysely';

/** Signs that separate words. The database's own parser would keep "avant/après" or "marie.dupont" as one word, as a file or a host. */
const betweenWords = '[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]+';

/** What claims, customers, orders and merchants are found by, and what each person keeps of how they look. */
const statements = [
  // The rules that a claim fails, and the earlier claim that it seems to repeat: as the policy judges, so that views stand on an index.
  `alter table claims add column failed_rules text[] not null default '{}', add column duplicate_of bigint`,
  `create index claims_open_deadline on claims (deadline_at, id) where queue <> 'decided'`,
  `create index claims_wrong_channel on claims (deadline_at, id)
    where queue <> 'decided' and failed_rules @> array['officialChannel']`,
  `create index claims_duplicates on claims (deadline_at, id) where queue <> 'decided' and duplicate_of is not null`,
  // Claims that are there already are judged anew by the jobs: the policy is no matter of SQL.
  `insert into jobs (kind, key, payload, run_at, state)
    select 'reassess', id::text, jsonb_build_object('claimId', id), now(), 'ready' from claims where queue <> 'decided'
    on conflict (kind, key) do update set run_at = excluded.run_at, state = 'ready', attempts = 0,
      lease = jobs.lease + 1, locked_until = null, last_error = null, done_at = null`,

  // Words of claims, in the rows that are erased with them; kept, because making them costs more than comparing them.
  `create function words_of(value text) returns tsvector language sql immutable strict parallel safe
    return to_tsvector('simple'::regconfig, regexp_replace(
      lower(regexp_replace(normalize(value, NFD), '[\\u0300-\\u036f]', '', 'g')), '${betweenWords}', ' ', 'g'))`,
  `alter table personal_values add column words tsvector not null generated always as (words_of(value)) stored`,
  `create index personal_values_words on personal_values using gin (words)`,

  // Merchants: every one that an order names, under the name that it was last given
  `create table merchants (
    id text collate "C" primary key,
    name text,
    label text collate "C" not null generated always as (coalesce(nullif(fold_text(name), ''), lower(id))) stored,
    words tsvector generated always as (words_of(name)) stored
  )`,
  `create index merchants_label on merchants (label, id)`,
  `create index merchants_words on merchants using gin (words)`,
  `insert into merchants (id, name) select merchant_id, max(merchant_name) from orders
    where merchant_id is not null group by merchant_id`,
  // Inserting first and renaming after locks no merchant that stays as it is: claims of one merchant come in side by side.
  `create function keep_merchant() returns trigger language plpgsql as $$
    begin
      insert into merchants (id, name) values (new.merchant_id, new.merchant_name) on conflict do nothing;
      update merchants set name = new.merchant_name
        where id = new.merchant_id and new.merchant_name is not null and name is distinct from new.merchant_name;
      return null;
    end $$`,
  `create trigger orders_merchant after insert or update of merchant_id, merchant_name on orders
    for each row when (new.merchant_id is not null) execute function keep_merchant()`,

  // What people keep: named filters of the queue, and how they look at it
  `create table saved_views (
    id text primary key,
    person_id text not null references people on delete cascade,
    name text not null,
    query text not null,
    created_at timestamptz not null
  )`,
  `create unique index saved_views_name on saved_views (person_id, lower(name))`,
  `create table preferences (
    person_id text not null references people on delete cascade,
    name text not null,
    value jsonb not null,
    primary key (person_id, name)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
