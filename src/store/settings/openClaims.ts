import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** The numbers of the next so many claims after a number that are not decided yet, in their order. */
export async function openClaims(
  db: Kysely<Database>,
  { after, limit }: { after: number; limit: number },
): Promise<number[]> {
  const rows = await db
    .selectFrom('claims')
    .select('id')
    .where('queue', '<>', 'decided')
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
