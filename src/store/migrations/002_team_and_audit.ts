import { type Kysely, sql } from 'kysely';

/** When people were last here and how long they are away; events by when they were recorded, for the audit. */
const statements = [
  `alter table people add column last_seen_at timestamptz, add column away_until date`,
  `create index claim_events_recorded on claim_events (recorded_at, claim_id, sequence)`,
  `create index claim_events_actor on claim_events (actor_id, recorded_at, claim_id, sequence)`,
  `create index claim_events_type_recorded on claim_events (type, recorded_at, claim_id, sequence)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
