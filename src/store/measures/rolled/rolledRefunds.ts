import type { Kysely } from 'kysely';
import type { Database } from '../../schema.ts';
import type { RefundTotal } from '../refundTotals.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { readCounts } from '../rollup/readCounts.ts';

/** `refundTotals` of all claims, from the counts that are kept. */
export async function rolledRefunds(db: Kysely<Database>, span: DaySpan): Promise<RefundTotal[]> {
  const kept = await readCounts(db, { names: ['settled'], dimensions: ['currency'] }, span);
  return kept
    .map(({ value, n, total }) => ({ currency: value ?? '', amount: total, count: n }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
