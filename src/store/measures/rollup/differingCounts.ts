import { type Kysely, sql } from 'kysely';
import type { Database } from '../../schema.ts';
import { allContributionsSql } from './contributionsSql.ts';
import { foldedSql } from './foldedSql.ts';
import type { MeasureCount } from './measureCount.ts';

/** A count that is not what the rows add up to: by `off` too much, or the total by `totalOff`. */
export type Difference = Omit<MeasureCount, 'n' | 'total'> & { off: number; totalOff: number };

/** The first few counts, folded or not, that are not what the rows of all claims add up to. */
export async function differingCounts(db: Kysely<Database>): Promise<Difference[]> {
  const key = 'name, dimension, level, block, value, time, code';
  const { rows } = await sql
    .raw<Difference>(`select ${key}, sum(n)::bigint as off, sum(total)::bigint as "totalOff"
      from (
        select ${key}, n, total from measure_counts
        union all select ${key}, n, total from (${foldedSql('measure_changes')}) as since
        union all select ${key}, -n, -total from (${foldedSql(allContributionsSql)}) as told
      ) as both_of_them
      group by ${key} having sum(n) <> 0 or sum(total) <> 0
      order by ${key} limit 10`)
    .execute(db);
  return rows;
}
