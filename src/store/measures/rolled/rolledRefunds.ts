import type { Kysely } from 'kysely';
import type { Database } from '../../schema.ts';
import type { RefundsOfPeriod } from '../refundsOfPeriod.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { readCounts } from '../rollup/readCounts.ts';

/** `refundsOfPeriod` of all claims, from the counts that are kept. */
export async function rolledRefunds(db: Kysely<Database>, span: DaySpan): Promise<RefundsOfPeriod> {
  const kept = await readCounts(db, { names: ['approved', 'settled'], dimensions: ['currency'] }, span);
  const of = (asked: string) =>
    kept
      .filter(({ name }) => name === asked)
      .map(({ value, n, total }) => ({ currency: value ?? '', amount: total, count: n }));
  return { approved: of('approved'), settled: of('settled') };
}
