import type { Transaction } from 'kysely';
import type { Claim } from '#domain/claim.ts';
import type { Database } from '../schema.ts';

/** The claim as it stands now, held until the transaction ends: nobody else decides on it meanwhile. Undefined when there is none. */
export async function lockClaim(trx: Transaction<Database>, id: number): Promise<Claim | undefined> {
  return (await lockClaims(trx, [id])).get(id);
}

/** Several claims, locked in the order of their numbers, by number. Those that do not exist are not in the answer. */
export async function lockClaims(trx: Transaction<Database>, ids: readonly number[]): Promise<Map<number, Claim>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('claim_states')
    .select(['claim_id', 'state'])
    .where('claim_id', 'in', ids)
    .orderBy('claim_id')
    .forNoKeyUpdate()
    .execute();
  return new Map(rows.map(({ claim_id, state }) => [claim_id, state]));
}
