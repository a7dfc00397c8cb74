import { type Kysely, sql } from 'kysely';

/** What was approved in a period is summed from an index alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index refunds_approved on refunds (approved_at, id) include (currency, amount)
    where state <> 'taken_back'`.execute(db);
}
