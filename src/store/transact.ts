import type { Kysely, Transaction } from 'kysely';
import type { Database } from './schema.ts';

/** Serialization failure and deadlock: the transaction did nothing and may be tried again as a whole. */
const retried = new Set(['40001', '40P01']);
const attempts = 6;
const firstPauseMs = 10;

/** The SQLSTATE of a database's error, on either database; undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/**
 * Runs `work` in one transaction and answers what it answers; any error rolls everything back.
 * `work` is run again, up to five times with growing pauses, when the database had to end it for the sake of another
 * transaction: so it does nothing that cannot be undone, and uses only the handle that it is given. A `db` used inside waits
 * for ever on the embedded database, whose one connection the transaction holds.
 */
export async function transact<T>(db: Kysely<Database>, work: (trx: Transaction<Database>) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === attempts || !retried.has(sqlState(error) ?? '')) throw error;
    }
    // At random, so that two transactions that ended each other do not meet again.
    const pause = firstPauseMs * 2 ** attempt * (0.5 + Math.random());
    await new Promise(resolve => setTimeout(resolve, pause));
  }
}
