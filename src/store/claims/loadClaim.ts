import type { Kysely } from 'kysely';
import type { Claim } from '#domain/claim.ts';
import type { Database } from '../schema.ts';
import { type ClaimRow, claimRow, selectClaimRows } from './claimRow.ts';

/** A claim in full, with its row of the queue. */
export type LoadedClaim = { claim: Claim; row: ClaimRow };

/** A claim by its number, or by the marketplace's own id of it; undefined when there is none. */
export async function loadClaim(
  db: Kysely<Database>,
  by: { id: number } | { externalId: string },
): Promise<LoadedClaim | undefined> {
  const rows = selectClaimRows(db)
    .innerJoin('claim_states', 'claim_states.claim_id', 'claims.id')
    .select('claim_states.state');
  const found = 'id' in by ? rows.where('claims.id', '=', by.id) : rows.where('claims.external_id', '=', by.externalId);
  const row = await found.executeTakeFirst();
  return row && { claim: row.state, row: claimRow(row) };
}
