import { type Kysely, sql } from 'kysely';
import type { Database } from '../../schema.ts';
import { asCountsAreRead, foldedSql } from './foldedSql.ts';

/** Only one server folds at a time: they would wait for each other in a circle. Any number that nothing else uses. */
const foldingLock = 4_010_064;

/**
 * Folds the changes of the counts into the counts, so that reading them stays cheap. What is counted does not change, whoever folds or reads meanwhile.
 * @returns false where another server is at it
 */
export async function foldMeasures(db: Kysely<Database>): Promise<boolean> {
  return db.transaction().execute(async trx => {
    const { rows } = await sql<{
      ours: boolean;
    }>`select pg_try_advisory_xact_lock(${sql.lit(foldingLock)}) as ours`.execute(trx);
    if (!rows[0]!.ours) return false;
    await sql
      .raw(`with changes as (delete from measure_changes returning *)
        insert into measure_counts as kept (name, dimension, level, block, value, time, code, n, total)
        ${foldedSql('changes')} ${asCountsAreRead}
        on conflict (name, dimension, level, block, value, time, code)
          do update set n = kept.n + excluded.n, total = kept.total + excluded.total`)
      .execute(trx);
    return true;
  });
}
