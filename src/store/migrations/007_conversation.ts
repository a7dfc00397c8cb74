import { type Kysely, sql } from 'kysely';

/** The marketplace's own templates, every version of each, and what a service made of customers' words in other languages. */
const statements = [
  // `reason` empty: for every reason. `text` null: the original again, or none where there is no original.
  `create table message_templates (
    name text collate "C" not null,
    language text collate "C" not null check (language ~ '^[a-z]{2,3}$'),
    reason text collate "C" not null default '',
    version integer not null check (version >= 1),
    text text check (text <> ''),
    at timestamptz not null,
    person_id text not null references people,
    primary key (name, language, reason, version)
  )`,
  `create trigger message_templates_append_only before update or delete or truncate on message_templates
    for each statement execute function refuse_change()`,

  // `subject`: a message's id, or 'description'
  `create table translations (
    claim_id bigint not null references claims,
    subject text collate "C" not null,
    language text collate "C" not null,
    text text not null,
    at timestamptz not null,
    primary key (claim_id, subject, language)
  )`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
