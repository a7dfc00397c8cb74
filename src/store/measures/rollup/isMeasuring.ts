import { type Kysely, sql } from 'kysely';
import type { Database } from '../../schema.ts';

/** Whether a job still makes the rows of claims anew, so that some of them are as they were before the calendar, the targets or the tables changed. */
export async function isMeasuring(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql<{ measuring: boolean }>`
    select exists (select 1 from jobs where kind = 'measure_claims' and state <> 'done') as measuring`.execute(db);
  return rows[0]!.measuring;
}
