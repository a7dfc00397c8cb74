import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';
import { type Chosen, chosenClaims, type Period } from './chosenClaims.ts';
import { type Grouping, groupedBy, groupingSets } from './groupings.ts';

/** Of the claims opened in a period, as they stand now: decided by a person, approved of those, open with a deadline that has passed. */
export type OutcomeCount = Grouping & { n: number; decided: number; approved: number; overdue: number };

/** What became of the claims opened in a period, overall and by reason, merchant and country; `overdue` is the queue's own view. */
export async function outcomeCounts(
  db: Kysely<Database>,
  chosen: Chosen,
  { from, to }: Period,
  asOf: Instant,
): Promise<OutcomeCount[]> {
  const cohort = chosenClaims(db, { ...chosen, openedFrom: from, openedTo: to });
  const { rows } = await sql<OutcomeCount>`
    select ${groupedBy}, count(*) as n,
      count(*) filter (where status in ('approved', 'refunded', 'rejected')) as decided,
      count(*) filter (where status in ('approved', 'refunded')) as approved,
      count(*) filter (where queue <> 'decided' and deadline_at <= ${asOf}::timestamptz) as overdue
    from (${cohort}) as c group by ${groupingSets()} order by n desc, value`.execute(db);
  return rows;
}
