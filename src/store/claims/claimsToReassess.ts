import type { Kysely } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

/** The claims whose verdict time alone has changed by `now`, the longest overdue first. */
export async function claimsToReassess(db: Kysely<Database>, now: Instant, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('claims')
    .select('id')
    .where('changes_at', '<=', now)
    .orderBy('changes_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
