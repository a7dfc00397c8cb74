import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { viewCondition } from '../claims/claimViews.ts';
import type { Database } from '../schema.ts';
import { type Chosen, openClaims } from './chosenClaims.ts';

/** Open claims: those opened again after a decision, and those any deadline of which has passed. */
export type OpenCounts = { openedAgain: number; overdue: number };

export async function openCounts(db: Kysely<Database>, chosen: Chosen, asOf: Instant): Promise<OpenCounts> {
  const again = sql<boolean>`exists (select 1 from claim_episodes e
    where e.claim_id = claims.id and e.decided_at is not null and not e.current)`;
  const count = (condition: ReturnType<typeof sql<boolean>>) =>
    sql<number>`(select count(*) from (${openClaims(db, chosen).where(condition)}) as claims)`;
  const { rows } = await sql<OpenCounts>`select ${count(again)} as "openedAgain",
    ${count(viewCondition('overdue', { now: asOf }) as ReturnType<typeof sql<boolean>>)} as overdue`.execute(db);
  return rows[0]!;
}
