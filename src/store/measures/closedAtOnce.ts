import { type Kysely, sql } from 'kysely';
import type { ClaimFilter } from '../claims/claimFilter.ts';
import type { Database } from '../schema.ts';
import { chosenClaims } from './chosenClaims.ts';

/** Of claims: how many were closed, and the most in one hour of the clock. */
export async function closedAtOnce(
  db: Kysely<Database>,
  filter: ClaimFilter,
): Promise<{ most: number; closed: number }> {
  const { rows } = await sql<{ most: number; closed: number }>`
    select coalesce(max(count), 0) as most, coalesce(sum(count), 0)::bigint as closed
    from (select count(*) as count from (${chosenClaims(db, filter)}) as c
      where decided_at is not null group by date_trunc('hour', decided_at)) as hours`.execute(db);
  return rows[0]!;
}
