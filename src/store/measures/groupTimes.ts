import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { EndCount } from '#domain/clock/figures/cumulativeIncidence.ts';
import type { ClaimFilter } from '../claims/claimFilter.ts';
import type { Database } from '../schema.ts';
import { chosenClaims } from './chosenClaims.ts';
import { firstTime } from './firstTime.ts';
import type { Dimension } from './groupings.ts';
import { marginals } from './rollup/contributions.ts';

type OfGroup = { value: string | null };

/**
 * How long the decision took by groups: `times` by hours in ascending order (see `firstTime`); `team`: the median on the team's clock in milliseconds (nearest rank) of those that
 * were decided; `running`: how many of the whole cohort are not decided yet.
 */
export type GroupTimes = {
  times: (OfGroup & EndCount)[];
  team: (OfGroup & { median: number | null })[];
  running: number;
};

/** The times to the decision of the claims of a cohort by one dimension. */
export async function groupTimes(
  db: Kysely<Database>,
  by: Dimension,
  cohort: ClaimFilter,
  asOf: Instant,
): Promise<GroupTimes> {
  const timed = sql`(
    select ${sql.ref(marginals[by])} as value, time, how, team_ms from (
      select c.reason, c.merchant_id, c.country, c.language, t.decided_by as agent, t.hours as time, t.how, t.team_ms
      from (${chosenClaims(db, cohort)}) as c cross join lateral ${firstTime('decision', sql`c.id`, asOf)} as t
    ) as timed
  )`;
  const [times, team] = await Promise.all([
    sql<OfGroup & EndCount>`
      select value, time, count(*) filter (where how = 'reached') as ours, count(*) filter (where how = 'other') as others,
        count(*) filter (where how = 'running') as censored
      from ${timed} as timed group by value, time order by time`.execute(db),
    sql<OfGroup & { median: number | null }>`
      select value, percentile_disc(0.5) within group (order by team_ms)::bigint as median
      from ${timed} as timed where how = 'reached' group by value`.execute(db),
  ]);
  const running = times.rows.reduce((sum, { censored }) => sum + censored, 0);
  return { times: times.rows, team: team.rows, running };
}
