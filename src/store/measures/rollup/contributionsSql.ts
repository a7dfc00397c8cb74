import { type Contribution, type Counted, contributions, marginals } from './contributions.ts';

const columns = Object.values(marginals);

/** The columns of `measure_changes` for the dimensions, in the order in which `contributionsSql` answers them. */
export const marginColumns = columns.join(', ');

/**
 * What the rows of a table add to the counts, as a query: `name`, `day`, `time`, `code`, the dimensions, `n` and `total`. `rows` is a query in brackets of
 * the table's rows with a column `sign`: 1 for what is there from now on, -1 for what was. What comes out as nothing is left out.
 */
export function contributionsSql(table: Counted, rows: string): string {
  const listed: readonly Contribution[] = contributions[table];
  const values = listed.map(
    ({ name, day, time = '0', code = '0', total = '0' }) => `(${name}, ${day}, ${time}, ${code}, (${total})::bigint)`,
  );
  const keys = ['c.name', 'c.day', 'c.time', 'c.code', ...columns.map(column => `r.${column}`)].join(', ');
  return `select ${keys}, sum(r.sign)::integer as n, sum(r.sign * c.total)::bigint as total
    from ${rows} as r
    cross join lateral (values ${values.join(',\n      ')}) as c (name, day, time, code, total)
    where c.day is not null
    group by ${keys} having sum(r.sign) <> 0 or sum(r.sign * c.total) <> 0`;
}

/** What the rows of all claims add to the counts, as a query in brackets. */
export const allContributionsSql = `(${(['claim_episodes', 'claim_targets'] as const)
  .map(table => contributionsSql(table, `(select 1 as sign, kept.* from ${table} as kept)`))
  .join(' union all ')})`;
