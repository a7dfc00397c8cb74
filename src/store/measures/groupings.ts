import { type RawBuilder, sql } from 'kysely';

/** What claims are grouped by, with the column of it. `agent`: who decided the first episode. */
const columns = {
  reason: 'reason',
  merchant: 'merchant_id',
  country: 'country',
  language: 'language',
  agent: 'decided_by',
} as const;
export type Dimension = keyof typeof columns;
export const dimensions = Object.keys(columns) as Dimension[];

/** Which group a row is of: `by` null is all of them together; `value` null where a claim does not say. */
export type Grouping = { by: Dimension | null; value: string | null };

const names = Object.values(columns);

/** One pass over the claims counts all of them, and each dimension by itself. The rows have a column of each. */
export function groupingSets(beside?: RawBuilder<unknown>): RawBuilder<unknown> {
  const sets = [undefined, ...names].map(name => {
    const columns = [...(name ? [sql.ref(name)] : []), ...(beside ? [beside] : [])];
    return sql`(${sql.join(columns)})`;
  });
  return sql`grouping sets (${sql.join(sets)})`;
}

/** All but the bit of one column are set where rows are grouped by that one. */
const bits = (index: number) => (1 << names.length) - 1 - (1 << (names.length - 1 - index));
const grouping = sql`grouping(${sql.join(names.map(name => sql.ref(name)))})`;
const cases = (then: (dimension: Dimension) => RawBuilder<unknown>) =>
  sql.join(
    dimensions.map((dimension, i) => sql`when ${sql.lit(bits(i))} then ${then(dimension)}`),
    sql` `,
  );

export const groupedBy = sql`
  case ${grouping} ${cases(dimension => sql.lit(dimension))} end as by,
  case ${grouping} ${cases(dimension => sql.ref(columns[dimension]))} end as value`;
