import type { Kysely } from 'kysely';
import type { Database } from '../../schema.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { readCounts } from '../rollup/readCounts.ts';

/** `closedAtOnce` of all claims, from the counts that are kept. */
export async function rolledClosing(db: Kysely<Database>, span: DaySpan): Promise<{ most: number; closed: number }> {
  const kept = await readCounts(db, { names: ['closed in an hour'] }, span);
  return kept.reduce(({ most, closed }, { n }) => ({ most: Math.max(most, n), closed: closed + n }), {
    most: 0,
    closed: 0,
  });
}
