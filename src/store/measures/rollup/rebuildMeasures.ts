import { type Kysely, sql } from 'kysely';
import type { Database } from '../../schema.ts';
import { allContributionsSql } from './contributionsSql.ts';
import { asCountsAreRead, foldedSql } from './foldedSql.ts';

/** Makes all counts anew from the rows of all claims, after many were written past `keep_clocks`. Nobody counts meanwhile: commands wait until it is done. */
export async function rebuildMeasures(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async trx => {
    await sql`lock table measure_changes, measure_counts in exclusive mode`.execute(trx);
    await sql`delete from measure_changes`.execute(trx);
    await sql`delete from measure_counts`.execute(trx);
    await sql
      .raw(`insert into measure_counts (name, dimension, level, block, value, time, code, n, total)
        ${foldedSql(allContributionsSql)} ${asCountsAreRead}`)
      .execute(trx);
  });
}
