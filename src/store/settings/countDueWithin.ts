import type { Kysely } from 'kysely';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

/** How many open claims have their next deadline within some time (milliseconds) from now. */
export async function countDueWithin(db: Kysely<Database>, now: Instant, within: number): Promise<number> {
  const { count } = await db
    .selectFrom('claims')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('queue', '<>', 'decided')
    .where('deadline_at', '>', now)
    .where('deadline_at', '<=', shiftInstant(now, within))
    .executeTakeFirstOrThrow();
  return Number(count);
}
