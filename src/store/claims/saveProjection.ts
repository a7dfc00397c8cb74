import { sql, type Transaction } from 'kysely';
import type { Database } from '../schema.ts';
import { decidedAt, projectionOf, type Standing } from './projectionOf.ts';

/**
 * Saves how a claim stands, in the transaction that appended its events. A claim that ended without a decision keeps the moment it ended.
 * @throws Error when the claim is unknown.
 */
export async function saveProjection(trx: Transaction<Database>, standing: Standing): Promise<void> {
  const { actionable, state, ...columns } = projectionOf(standing);
  const decided = decidedAt(standing);
  const keepsItsEnd = decided !== null && !standing.claim.decision;
  const saved = await trx
    .updateTable('claims')
    .set({
      ...columns,
      actionable: JSON.stringify(actionable) as never,
      state: JSON.stringify(state) as never,
      decided_at: keepsItsEnd ? sql<string>`coalesce(decided_at, ${decided})` : decided,
    })
    .where('id', '=', standing.claim.id)
    .executeTakeFirst();
  if (saved.numUpdatedRows !== 1n) throw new Error(`There is no claim ${standing.claim.id} to save`);
}
