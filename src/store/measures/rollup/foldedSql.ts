import { levels } from './blocksOf.ts';
import { coarseHours } from './coarseHours.ts';
import { type Contribution, contributions, type Marginal, marginals } from './contributions.ts';

/** Times in hours that are kept coarser by dimension than of all together. */
const inHours = [`'decision'`];

/** The time under which something is counted by dimension, in SQL over `name` and `time`. */
export const timeByDimension = `case when name in (${inHours.join(', ')}) then ${coarseHours('time')} else time end`;

/** In this order the counts are written, so that what is read together lies together. */
export const asCountsAreRead = 'order by name, dimension, level, block';

/** By which dimensions each name is counted, as an SQL condition over `name`. */
export function countedBy(dimension: Marginal): string {
  const listed: readonly Contribution[] = [...contributions.claim_episodes, ...contributions.claim_targets];
  const names = listed.filter(({ by = [] }) => by.includes(dimension)).map(({ name }) => name);
  return `name in (${names.join(', ')})`;
}

/** What rows of `measure_changes` make of the counts: all together and by dimension, of blocks of every level. */
export function foldedSql(changes: string): string {
  const each = Object.entries(marginals).map(
    ([dimension, column]) => `('${dimension}', ${column}, ${countedBy(dimension as Marginal)})`,
  );
  const lengths = levels.map(level => `(${level})`).join(', ');
  return `select name, dimension, level, day >> (2 * level) as block, value, time, code, sum(n) as n, sum(total) as total
    from (
      select name, dimension, value, day, code,
        case when dimension = 'all' then time else ${timeByDimension} end as time,
        sum(n) as n, sum(total) as total
      from ${changes} as c
      cross join lateral (values ('all', null, true), ${each.join(', ')}) as m (dimension, value, counted)
      where counted group by 1, 2, 3, 4, 5, 6
    ) as by_day cross join (values ${lengths}) as l (level)
    group by 1, 2, 3, 4, 5, 6, 7 having sum(n) <> 0 or sum(total) <> 0`;
}
