import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { EndCount } from '#domain/clock/figures/cumulativeIncidence.ts';
import type { ClaimFilter } from '../claims/claimFilter.ts';
import type { Database } from '../schema.ts';
import { chosenClaims } from './chosenClaims.ts';
import { firstTime, type TimedMetric } from './firstTime.ts';

/** How many times ended after so many hours by what is timed (`ours`), otherwise (`others`), or had not ended yet (`censored`). */
export type TimeCount = EndCount;

/** One time of each claim of a cohort, counted by hours in ascending order; see `firstTime`. */
export async function timeCounts(
  db: Kysely<Database>,
  cohort: ClaimFilter,
  metric: TimedMetric,
  asOf: Instant,
): Promise<TimeCount[]> {
  const { rows } = await sql<TimeCount>`
    select hours as time, count(*) filter (where how = 'reached') as ours, count(*) filter (where how = 'other') as others,
      count(*) filter (where how = 'running') as censored
    from (${chosenClaims(db, cohort)}) as c cross join lateral ${firstTime(metric, sql`c.id`, asOf)} as t
    group by 1 order by 1`.execute(db);
  return rows;
}
