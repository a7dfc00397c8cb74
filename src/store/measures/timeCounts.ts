import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { EndCount } from '#domain/clock/figures/cumulativeIncidence.ts';
import type { ClaimFilter } from '../claims/claimFilter.ts';
import type { Database } from '../schema.ts';
import { chosenClaims } from './chosenClaims.ts';
import { firstTime, type TimedMetric } from './firstTime.ts';
import { type Grouping, groupedBy, groupingSets } from './groupings.ts';

/** How many times of a group ended after so many hours by what is timed (`ours`), otherwise (`others`), or had not ended yet (`censored`). */
export type TimeCount = Grouping & EndCount;

/** One time of each claim of a cohort, counted by hours in ascending order: overall, and for the decision by each dimension too; see `firstTime`. */
export async function timeCounts(
  db: Kysely<Database>,
  cohort: ClaimFilter,
  metric: TimedMetric,
  asOf: Instant,
  grouped = false,
): Promise<TimeCount[]> {
  const timed = sql`
    select c.reason, c.merchant_id, c.country, c.language, t.decided_by, t.hours as time, t.how
    from (${chosenClaims(db, cohort)}) as c cross join lateral ${firstTime(metric, sql`c.id`, asOf)} as t`;
  const { rows } = await sql<TimeCount>`
    select ${grouped ? sql`${groupedBy},` : sql`null as by, null as value,`} time,
      count(*) filter (where how = 'reached') as ours,
      count(*) filter (where how = 'other') as others,
      count(*) filter (where how = 'running') as censored
    from (${timed}) as timed group by ${grouped ? groupingSets(sql`time`) : sql`time`} order by time`.execute(db);
  return rows;
}
