import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** The numbers of the next so many claims after a number, in their order; `open`: only of those that are not decided yet. */
export async function claimsAfter(
  db: Kysely<Database>,
  after: number,
  limit: number,
  { open = false } = {},
): Promise<number[]> {
  const next = db.selectFrom('claims').select('id').where('id', '>', after).orderBy('id').limit(limit);
  const rows = await (open ? next.where('queue', '<>', 'decided') : next).execute();
  return rows.map(({ id }) => id);
}
