import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DayNumber } from '#domain/calendar.ts';
import type { Database } from '../../schema.ts';
import { blocksOf, type DaySpan } from './blocksOf.ts';
import { type Marginal, marginals } from './contributions.ts';
import { timeByDimension } from './foldedSql.ts';
import type { MeasureCount } from './measureCount.ts';

export type Count = Omit<MeasureCount, 'level' | 'block'>;
export type CountedGroup = { by: Marginal; value: string | null };

type Asked = {
  names: readonly string[];
  /** All together when left out. */
  dimensions?: readonly Marginal[];
  /** Only of these groups of the dimensions. */
  groups?: readonly CountedGroup[];
};

/**
 * The counts of some names in a span of days, all together or by dimensions, as of now, as a subquery (`name`, `dimension`, `value`, `time`, `code`, `n`, `total`): those that are folded, and
 * the changes since; what its rows have in common is to be summed. Dimensions are those by which a name is counted.
 */
export function keptCounts({ names, dimensions, groups }: Asked, span: DaySpan): RawBuilder<Count> {
  const each = dimensions
    ? dimensions.map(one => sql`(${sql.lit(one)}, ${sql.ref(marginals[one])})`)
    : [sql`('all', null::text)`];
  const time = dimensions ? sql.raw(timeByDimension) : sql`time`;
  // A range a select: so that it is seen how few rows each has, and the index is used.
  const folded = sql.join(
    blocksOf(span).map(
      ({ level, first, last }) => sql`
      select name, dimension, value, time, code, n, total from measure_counts
      where name = any(${names}::text[]) and dimension = any(${dimensions ?? ['all']}::text[])
        and level = ${sql.lit(level)} and block between ${first}::int and ${last}::int`,
    ),
    sql` union all `,
  );
  const among = groups
    ? sql`where (dimension, coalesce(value, '')) in (select * from unnest(
        ${groups.map(({ by }) => by)}::text[], ${groups.map(({ value }) => value ?? '')}::text[]))`
    : sql``;
  return sql<Count>`(
    select * from (
      ${folded}
      union all
      select name, g.dimension, g.value, ${time}, code, n, total
      from measure_changes cross join lateral (values ${sql.join(each)}) as g (dimension, value)
      where name = any(${names}::text[]) and day >= ${span.from}::int and day < ${span.to}::int
    ) as counts ${among}
  )`;
}

/** `keptCounts`, summed, by time. */
export async function readCounts(db: Kysely<Database>, asked: Asked, span: DaySpan): Promise<Count[]> {
  const { rows } = await sql<Count>`
    select name, dimension, value, time, code, sum(n)::bigint as n, sum(total)::bigint as total
    from ${keptCounts(asked, span)} as kept
    group by 1, 2, 3, 4, 5 having sum(n) <> 0 or sum(total) <> 0 order by time`.execute(db);
  return rows;
}

export type DayCount = { name: string; day: DayNumber; time: number; code: number; n: number };

/** The counts of some names day by day, of all together. */
export async function readDays(db: Kysely<Database>, names: readonly string[], span: DaySpan): Promise<DayCount[]> {
  // Folded counts are one a day, time and code already: only the changes since are to be summed.
  const { rows } = await sql<DayCount>`
    select name, day, time, code, coalesce(folded.n, 0) + coalesce(since.n, 0) as n from (
      select name, block as day, time, code, n from measure_counts
      where name = any(${names}::text[]) and dimension = 'all' and level = 0
        and block >= ${span.from}::int and block < ${span.to}::int
    ) as folded full join (
      select name, day, time, code, sum(n)::bigint as n from measure_changes
      where name = any(${names}::text[]) and day >= ${span.from}::int and day < ${span.to}::int
      group by 1, 2, 3, 4
    ) as since using (name, day, time, code)
    where coalesce(folded.n, 0) + coalesce(since.n, 0) <> 0`.execute(db);
  return rows;
}
