import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { ClaimFilter } from '../claims/claimFilter.ts';
import type { Database } from '../schema.ts';
import { chosenClaims } from './chosenClaims.ts';
import { firstTime } from './firstTime.ts';

/** Of the times that were reached: the median on the team's clock in milliseconds (nearest rank; null of none), and which part of their wall time was paused (of 1). */
export type TeamTime = { median: number | null; paused: number | null };

/** The team's part of a time of a cohort. */
export async function teamTimes(
  db: Kysely<Database>,
  cohort: ClaimFilter,
  metric: 'first_reply' | 'decision',
  asOf: Instant,
): Promise<TeamTime> {
  const { rows } = await sql<TeamTime>`
    select percentile_disc(0.5) within group (order by t.team_ms)::bigint as median,
      (sum(t.paused_ms) / nullif(sum(extract(epoch from t.reached - c.opened_at) * 1000), 0))::float8 as paused
    from (${chosenClaims(db, cohort)}) as c cross join lateral ${firstTime(metric, sql`c.id`, asOf)} as t
    where t.how = 'reached'`.execute(db);
  return rows[0]!;
}
