import { type RawBuilder, sql } from 'kysely';

export const dimensions = ['reason', 'merchant', 'country'] as const;
export type Dimension = (typeof dimensions)[number];

/** Which group a row is of: `by` null is all of them together; `value` null where a claim does not say. */
export type Grouping = { by: Dimension | null; value: string | null };

/** One pass over the claims counts all of them, and each dimension by itself. */
export function groupingSets(beside?: RawBuilder<unknown>): RawBuilder<unknown> {
  const sets = [sql``, sql`reason`, sql`merchant_id`, sql`country`].map((column, i) => {
    const columns = [...(i > 0 ? [column] : []), ...(beside ? [beside] : [])];
    return sql`(${sql.join(columns)})`;
  });
  return sql`grouping sets (${sql.join(sets)})`;
}

export const groupedBy = sql`
  case grouping(reason, merchant_id, country) when 3 then 'reason' when 5 then 'merchant' when 6 then 'country' end as by,
  case grouping(reason, merchant_id, country) when 3 then reason when 5 then merchant_id when 6 then country end as value`;
