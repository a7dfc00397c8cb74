import { sql, type Transaction } from 'kysely';
import type { Database } from '../schema.ts';
import { decidedAt, projectionOf, type Standing } from './projectionOf.ts';

/**
 * Saves how a claim stands, in the transaction that appended its events. A claim that ended without a decision keeps the moment it ended.
 * @throws Error when the claim is unknown.
 */
export async function saveProjection(trx: Transaction<Database>, standing: Standing): Promise<void> {
  const { actionable, ...columns } = projectionOf(standing);
  const { claim } = standing;
  const decided = decidedAt(standing);
  const keepsItsEnd = decided !== null && !claim.decision;
  const saved = await trx
    .with('saved', cte =>
      cte
        .updateTable('claim_states')
        .set({ state: JSON.stringify(claim) as never })
        .where('claim_id', '=', claim.id),
    )
    .updateTable('claims')
    .set({
      ...columns,
      actionable: JSON.stringify(actionable) as never,
      decided_at: keepsItsEnd ? sql<string>`coalesce(decided_at, ${decided})` : decided,
    })
    .where('id', '=', claim.id)
    .executeTakeFirst();
  if (saved.numUpdatedRows !== 1n) throw new Error(`There is no claim ${claim.id} to save`);
}
