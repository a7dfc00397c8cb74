import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** The numbers of the next so many claims after a number, in their order. */
export async function claimsAfter(db: Kysely<Database>, after: number, limit: number): Promise<number[]> {
  const rows = await db.selectFrom('claims').select('id').where('id', '>', after).orderBy('id').limit(limit).execute();
  return rows.map(({ id }) => id);
}
