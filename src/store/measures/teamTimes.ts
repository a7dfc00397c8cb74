import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { ClaimFilter } from '../claims/claimFilter.ts';
import type { Database } from '../schema.ts';
import { chosenClaims } from './chosenClaims.ts';
import { firstTime } from './firstTime.ts';
import { type Grouping, groupedBy, groupingSets } from './groupings.ts';

/** Of the times that were reached: the median on the team's clock in milliseconds (nearest rank; null of none), and which part of their wall time was paused (of 1). */
export type TeamTime = Grouping & { median: number | null; paused: number | null };

/** The team's part of a time of a cohort, overall and for the decision by each dimension. */
export async function teamTimes(
  db: Kysely<Database>,
  cohort: ClaimFilter,
  metric: 'first_reply' | 'decision',
  asOf: Instant,
): Promise<TeamTime[]> {
  const grouped = metric === 'decision';
  const { rows } = await sql<TeamTime>`
    select ${grouped ? groupedBy : sql`null as by, null as value`},
      percentile_disc(0.5) within group (order by team_ms)::bigint as median,
      (sum(paused_ms) / nullif(sum(wall_ms), 0))::float8 as paused
    from (
      select c.reason, c.merchant_id, c.country, c.language, t.decided_by, t.team_ms, t.paused_ms,
        extract(epoch from t.reached - c.opened_at) * 1000 as wall_ms
      from (${chosenClaims(db, cohort)}) as c cross join lateral ${firstTime(metric, sql`c.id`, asOf)} as t
      where t.how = 'reached'
    ) as reached ${grouped ? sql`group by ${groupingSets()}` : sql``}`.execute(db);
  return rows;
}
