import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { ClaimFilter } from '../claims/claimFilter.ts';
import type { Database } from '../schema.ts';
import { chosenClaims } from './chosenClaims.ts';
import { type Grouping, groupedBy, groupingSets } from './groupings.ts';

/** Of the claims of a cohort, as they stand now: decided by a person, approved of those, open with a deadline that has passed. */
export type OutcomeCount = Grouping & { n: number; decided: number; approved: number; overdue: number };

/** What became of the claims of a cohort, overall and by each dimension; `overdue` is the queue's own view. */
export async function outcomeCounts(db: Kysely<Database>, cohort: ClaimFilter, asOf: Instant): Promise<OutcomeCount[]> {
  const { rows } = await sql<OutcomeCount>`
    select ${groupedBy}, count(*) as n,
      count(*) filter (where status in ('approved', 'refunded', 'rejected')) as decided,
      count(*) filter (where status in ('approved', 'refunded')) as approved,
      count(*) filter (where queue <> 'decided' and deadline_at <= ${asOf}::timestamptz) as overdue
    from (
      select c.*, e.decided_by from (${chosenClaims(db, cohort)}) as c
      left join claim_episodes e on e.claim_id = c.id and e.episode = 1
    ) as cohort group by ${groupingSets()} order by n desc, value`.execute(db);
  return rows;
}
