import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

/** How many claims may read otherwise once the settings are others from a moment on: those that something happened to since, and the open ones. */
export async function countClaimsSince(db: Kysely<Database>, since: Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from claims c
    where queue <> 'decided' or exists (select 1 from claim_events e where e.claim_id = c.id and e.at >= ${since}::timestamptz)`.execute(
    db,
  );
  return Number(rows[0]!.count);
}
