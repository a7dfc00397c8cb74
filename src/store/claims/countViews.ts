import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';

import type { Database } from '../schema.ts';
import { openViewNames, type View, viewCondition } from './claimViews.ts';

/** The views across the queues are counted up to here: counting must not cost more than a page. */
const mostCounted = 10_000;

/**
 * The number of claims in each view as of `now`, `mine` being the open claims of this person, in one statement. A queue's number is exact and as cheap
 * at any number of claims; the others are counted on their index, up to 10,000.
 */
export async function countViews(
  db: Kysely<Database>,
  personId: string,
  now: Instant,
  dueSoonMs?: number,
): Promise<Record<View, number>> {
  const kept = sql`select queue as view, sum(change)::bigint as count from claim_counts group by queue`;
  const counted = openViewNames.map(
    view => sql`select ${sql.lit(view)} as view, count(*) as count from (
      select 1 from claims where ${viewCondition(view, { viewer: personId, now, dueSoonMs })} limit ${sql.lit(mostCounted)}) as claims`,
  );
  const { rows } = await sql<{ view: View; count: number }>`${sql.join([kept, ...counted], sql` union all `)}`.execute(
    db,
  );
  const counts = { todo: 0, waiting: 0, too_early: 0, decided: 0 } as Record<View, number>;
  for (const { view, count } of rows) counts[view] = count;
  return counts;
}
