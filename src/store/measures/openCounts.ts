import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { viewCondition } from '../claims/claimViews.ts';
import type { Database } from '../schema.ts';
import { type Chosen, openClaims } from './chosenClaims.ts';
import { isOfChosen } from './isOfChosen.ts';

/** Open claims: those opened again after a decision, and those any deadline of which has passed. */
export type OpenCounts = { openedAgain: number; overdue: number };

export async function openCounts(db: Kysely<Database>, chosen: Chosen, asOf: Instant): Promise<OpenCounts> {
  const overdue = openClaims(db, chosen).where(viewCondition('overdue', { now: asOf }));
  // Those that were opened again are few: they are looked up by what they have in common.
  const again = sql`select count(*) from claim_episodes e where e.current and e.left_at is null
    and e.reopened and e.decided_day is null and ${isOfChosen('e', chosen)}
    and exists (select 1 from claim_episodes d where d.claim_id = e.claim_id and d.decided_at is not null and not d.current)`;
  const { rows } = await sql<OpenCounts>`
    select (${again}) as "openedAgain", (select count(*) from (${overdue}) as claims) as overdue`.execute(db);
  return rows[0]!;
}
