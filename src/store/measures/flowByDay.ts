import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';
import { type Chosen, chosenClaims, openClaims } from './chosenClaims.ts';

/** `before`: open at the first moment; then for each stretch what was opened in it and what was closed in it. */
export type Flow = { before: number; opened: number[]; closed: number[] };

/**
 * What came in and what went out between consecutive moments, as the claims stand now: a claim that was opened again counts as open since its opening, and its
 * earlier end is not an outflow. @param bounds ascending moments, one more than stretches
 */
export async function flowByDay(db: Kysely<Database>, chosen: Chosen, bounds: readonly Instant[]): Promise<Flow> {
  const [first, last] = [bounds[0]!, bounds.at(-1)!];
  const moments = sql`${bounds}::timestamptz[]`;
  // What was closed before the first moment is not read: it is neither in the flow nor in what was open.
  const { rows } = await sql<{ what: 'opened' | 'closed'; stretch: number; count: number }>`
    with claims_then as materialized (
      select opened_at, decided_at from (${chosenClaims(db, { ...chosen, openedFrom: first, openedTo: last })}) as opened
      union all
      select opened_at, decided_at from (${chosenClaims(db, { ...chosen, openedTo: first, closedFrom: first })}) as closed
      union all
      select opened_at, decided_at from (${openClaims(db, { ...chosen, openedTo: first })}) as still_open
    )
    select 'opened' as what, width_bucket(opened_at, ${moments}) as stretch, count(*) as count
    from claims_then group by stretch
    union all
    select 'closed', width_bucket(decided_at, ${moments}) as stretch, count(*)
    from claims_then where decided_at is not null group by stretch`.execute(db);
  const counts = new Map(rows.map(({ what, stretch, count }) => [`${what} ${stretch}`, count]));
  const counted = (what: 'opened' | 'closed', stretch: number) => counts.get(`${what} ${stretch}`) ?? 0;
  const stretches = bounds.slice(1).map((_, i) => i + 1);
  return {
    before: counted('opened', 0) - counted('closed', 0),
    opened: stretches.map(stretch => counted('opened', stretch)),
    closed: stretches.map(stretch => counted('closed', stretch)),
  };
}
