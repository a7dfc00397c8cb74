import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

/** The claims whose clock may read otherwise once the settings are others from a moment on: those that something happened to since, and the open ones. */
export async function claimsSince(
  db: Kysely<Database>,
  since: Instant,
  { after, limit }: { after: number; limit: number },
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from claims c
    where id > ${after}::bigint and (queue <> 'decided'
      or exists (select 1 from claim_events e where e.claim_id = c.id and e.at >= ${since}::timestamptz))
    order by id limit ${limit}::integer`.execute(db);
  return rows.map(({ id }) => id);
}

/** How many they are. */
export async function countClaimsSince(db: Kysely<Database>, since: Instant): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from claims c
    where queue <> 'decided' or exists (select 1 from claim_events e where e.claim_id = c.id and e.at >= ${since}::timestamptz)`.execute(
    db,
  );
  return Number(rows[0]!.count);
}
