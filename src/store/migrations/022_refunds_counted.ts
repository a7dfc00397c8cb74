import { type Kysely, sql } from 'kysely';
import { allContributionsSql, marginColumns } from '../measures/rollup/contributionsSql.ts';

/** What was approved is counted by day like what was settled: of the rows that are there already, once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`insert into measure_changes (name, day, time, code, ${marginColumns}, n, total)
      select * from ${allContributionsSql} as told where name = 'approved'`)
    .execute(db);
}
