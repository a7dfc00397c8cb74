import { type Kysely, sql, type Transaction } from 'kysely';
import { insertRows } from '../insertRows.ts';
import type { Database } from '../schema.ts';
import { decidedAt, projectionOf, type Standing } from './projectionOf.ts';

/** A new claim: `bodyHash` is the hash of the record it came in with, `extra` what came beside the known fields. */
export type NewClaim = Standing & { bodyHash: string; extra?: unknown };

/** Draws the numbers of claims that are about to be inserted. A number drawn and not used is lost, which is no harm. */
export async function drawClaimIds(db: Kysely<Database>, count: number): Promise<number[]> {
  const drawn = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('claims', 'id')) as id from generate_series(1, ${count}::int)`.execute(db);
  return drawn.rows.map(({ id }) => id);
}

/**
 * Inserts one claim or thousands in two statements, under the numbers that they have; events, texts and messages may be written before or
 * after in the same transaction, customers and orders come before.
 * @throws the database's unique violation (23505, `claims_external_id_key`) when an external id is known already.
 */
export async function insertClaims(trx: Transaction<Database>, claims: readonly NewClaim[]): Promise<void> {
  await insertRows(
    trx,
    'claims',
    claims.map(claim => ({
      id: claim.claim.id,
      body_hash: claim.bodyHash,
      ...projectionOf(claim),
      decided_at: decidedAt(claim),
    })),
  );
  await insertRows(
    trx,
    'claim_states',
    claims.map(({ claim, extra }) => ({ claim_id: claim.id, state: claim, extra: extra ?? null })),
  );
}
