import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { ClaimFilter } from '../claims/claimFilter.ts';
import type { Database } from '../schema.ts';
import { type Chosen, chosenClaims, type Period } from './chosenClaims.ts';
import type { Dimension } from './groupings.ts';
import { isOfChosen } from './isOfChosen.ts';
import { type GroupTotals, leadingGroups } from './leadingGroups.ts';
import { marginals } from './rollup/contributions.ts';
import { standingAsOf } from './standingAsOf.ts';

type Asked = { cohort: ClaimFilter; chosen: Chosen; period: Period; asOf: Instant };

/** What became of the claims of a cohort, and of the promises to refund whose last moment fell in a period and has come, by one dimension. */
export function groupTotals(
  db: Kysely<Database>,
  by: Dimension,
  { cohort, chosen, period, asOf }: Asked,
  most: number,
): Promise<GroupTotals> {
  const now = sql`${asOf}::timestamptz`;
  const value = sql.ref(marginals[by]);
  const claims = sql`
    select ${value}, 1, (status in ('approved', 'refunded', 'rejected'))::int, (status in ('approved', 'refunded'))::int,
      (queue <> 'decided' and deadline_at <= ${now})::int, 0, 0, 0, 0
    from (
      select c.*, e.decided_by as agent from (${chosenClaims(db, cohort)}) as c
      left join claim_episodes e on e.claim_id = c.id and e.episode = 1
    ) as cohort`;
  const promises = sql`
    select ${value}, 0, 0, 0, 0, count(*) filter (where standing = 'met'), count(*) filter (where standing <> 'met'),
      count(*) filter (where standing = 'met') - count(distinct claim_id) filter (where standing = 'met'),
      count(*) filter (where standing <> 'met') - count(distinct claim_id) filter (where standing <> 'met')
    from (
      select t.*, ${standingAsOf('t', asOf)} as standing from claim_targets t
      where t.metric = 'refund' and t.due_at >= ${period.from}::timestamptz and t.due_at < ${period.to}::timestamptz
        and t.due_at <= ${now} and ${isOfChosen('t', chosen)}
    ) as due where standing is not null group by 1`;
  return leadingGroups(db, by, sql`${claims} union all ${promises}`, most);
}
