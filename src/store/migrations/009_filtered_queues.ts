import { type Kysely, sql } from 'kysely';

/** A queue filtered by two criteria at once, or by merchant: its page is found in order and its claims are counted on the index alone. */
const statements = [
  `create index claims_queue_reason_country on claims (queue, reason, country, deadline_at, id)`,
  `create index claims_queue_verdict_reason on claims (queue, verdict, reason, deadline_at, id)`,
  `create index claims_queue_verdict_country on claims (queue, verdict, country, deadline_at, id)`,
  `create index claims_queue_merchant on claims (queue, merchant_id, deadline_at, id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
