import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';

/** Sums the changes of the counts into one row a queue, so that reading them stays cheap. What is counted does not change, whoever folds meanwhile. */
export async function foldCounts(db: Kysely<Database>): Promise<void> {
  await sql`with folded as (delete from claim_counts returning queue, change)
    insert into claim_counts select queue, sum(change) from folded group by queue having sum(change) <> 0`.execute(db);
}
