import type { Transaction } from 'kysely';
import { insertRows } from '../insertRows.ts';
import type { Database } from '../schema.ts';
import type { Seal } from './seal.ts';

/** Keeps texts and their salts, apart from the events that hold the commitments. */
export async function keepSealed(trx: Transaction<Database>, claimId: number, seals: readonly Seal[]): Promise<void> {
  const rows = seals.map(({ sealed, salt, value }) => ({ commitment: sealed, claim_id: claimId, salt, value }));
  await insertRows(trx, 'personal_values', rows);
}
