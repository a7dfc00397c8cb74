import type { Kysely } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { viewCondition } from '../claims/claimViews.ts';
import type { Database } from '../schema.ts';

/** How many open claims would be due soon with a margin (milliseconds): as many as the queue's view would show. */
export async function countDueWithin(db: Kysely<Database>, now: Instant, dueSoonMs: number): Promise<number> {
  const { count } = await db
    .selectFrom('claims')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where(viewCondition('due_soon', { now, dueSoonMs }))
    .executeTakeFirstOrThrow();
  return Number(count);
}
