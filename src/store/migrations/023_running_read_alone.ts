import { type Kysely, sql } from 'kysely';

/** What goes on is counted with every look at the dashboard: from an index alone. */
const statements = [
  `drop index claim_episodes_unanswered`,
  `create index claim_episodes_unanswered on claim_episodes (received_day) include (opened_at)
    where episode = 1 and first_replied_at is null and ended_at is null`,
  `drop index claim_episodes_undecided`,
  `create index claim_episodes_undecided on claim_episodes (received_day)
    include (opened_at, reason, country, language, merchant_id)
    where episode = 1 and decided_at is null and ended_at is null`,
  `drop index claim_episodes_unpaid`,
  `create index claim_episodes_unpaid on claim_episodes (received_day) include (promised_from)
    where chain = 1 and ending is distinct from 'reopened' and settled_at is null and ended_at is null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
