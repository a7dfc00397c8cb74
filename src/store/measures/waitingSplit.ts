import { expressionBuilder, type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Party } from '#domain/status.ts';
import { conditionsOf } from '../claims/claimFilter.ts';
import type { Database } from '../schema.ts';
import type { Chosen } from './chosenClaims.ts';
import { partyAsOf } from './partyAsOf.ts';

/** `ranOut`: those that are the team's again since an answer did not come in time or the moment to wake has come, and nothing has happened since. */
export type WaitingOn = { party: Party; count: number; ranOut: number };

/** Whom the claims that are not closed wait on as of a moment; a wait ends by itself at the moment that it names. The most first. */
export async function waitingSplit(db: Kysely<Database>, chosen: Chosen, asOf: Instant): Promise<WaitingOn[]> {
  // An episode has the columns by which claims are chosen: only those that wait are looked at.
  const conditions = conditionsOf(expressionBuilder<Database, 'claims'>(), chosen).map(
    condition => sql`and ${condition}`,
  );
  const { rows } = await sql<WaitingOn>`
    select ${partyAsOf('claims', asOf)} as party, count(*) as count,
      count(*) filter (where waits_until <= ${asOf}::timestamptz) as "ranOut"
    from claim_episodes as claims where waiting_on is not null ${sql.join(conditions, sql` `)}
    group by 1 order by count desc, party`.execute(db);
  return rows;
}
