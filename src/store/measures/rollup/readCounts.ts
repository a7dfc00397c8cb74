import { type Kysely, sql } from 'kysely';
import type { DayNumber } from '#domain/calendar.ts';
import type { Database } from '../../schema.ts';
import { blocksOf, type DaySpan } from './blocksOf.ts';
import { coarseHours } from './coarseHours.ts';
import { type Marginal, marginals } from './contributions.ts';

export type Count = { name: string; value: string | null; time: number; code: number; n: number; total: number };

type Asked = {
  names: readonly string[];
  dimension?: Marginal;
  /** Only of these groups. */
  values?: readonly (string | null)[];
};

/** The counts of some names in a span of days, all together or by a dimension, as of now: those that are folded, and the changes since. */
export async function readCounts(
  db: Kysely<Database>,
  { names, dimension, values }: Asked,
  span: DaySpan,
): Promise<Count[]> {
  const blocks = blocksOf(span);
  const column = dimension === undefined ? sql`null::text` : sql.ref(marginals[dimension]);
  const time =
    dimension === undefined
      ? sql`time`
      : sql`case when name = 'decision' then ${sql.raw(coarseHours('time'))} else time end`;
  const among = (value: typeof column) =>
    values === undefined ? sql`true` : sql`coalesce(${value}, '') = any(${values.map(one => one ?? '')}::text[])`;
  const { rows } = await sql<Count>`
    select name, value, time, code, sum(n)::bigint as n, sum(total)::bigint as total from (
      select name, value, time, code, n, total
      from unnest(${blocks.map(({ level }) => level)}::int[], ${blocks.map(({ first }) => first)}::int[],
        ${blocks.map(({ last }) => last)}::int[]) as b (level, first, last)
      join measure_counts c on c.name = any(${names}::text[]) and c.dimension = ${dimension ?? 'all'}
        and c.level = b.level and c.block between b.first and b.last
      where ${among(sql.ref('value'))}
      union all
      select name, ${column}, ${time}, code, n, total from measure_changes
      where name = any(${names}::text[]) and day >= ${span.from}::int and day < ${span.to}::int and ${among(column)}
    ) as counts group by 1, 2, 3, 4 having sum(n) <> 0 or sum(total) <> 0 order by time`.execute(db);
  return rows;
}

export type DayCount = { name: string; day: DayNumber; code: number; n: number };

/** The counts of some names day by day, of all together. */
export async function readDays(db: Kysely<Database>, names: readonly string[], span: DaySpan): Promise<DayCount[]> {
  const { rows } = await sql<DayCount>`
    select name, day, code, sum(n)::bigint as n from (
      select name, block as day, code, n from measure_counts
      where name = any(${names}::text[]) and dimension = 'all' and level = 0
        and block >= ${span.from}::int and block < ${span.to}::int
      union all
      select name, day, code, n from measure_changes
      where name = any(${names}::text[]) and day >= ${span.from}::int and day < ${span.to}::int
    ) as counts group by 1, 2, 3 having sum(n) <> 0`.execute(db);
  return rows;
}
