import type { Transaction } from 'kysely';
import type { ClaimEvent } from '#domain/events.ts';
import type { Database } from '../schema.ts';
import { chainEvents, emptyChain, type Recorded } from './chain.ts';
import { rowOfEvent } from './eventRow.ts';
import { StaleSequence } from './staleSequence.ts';

/**
 * Appends events to a claim whose last event has the sequence `expected` (0: it has none), and answers them with their place and hash.
 * @throws StaleSequence when the claim stands elsewhere; the transaction can still be used.
 */
export async function appendEvents(
  trx: Transaction<Database>,
  claimId: number,
  expected: number,
  events: readonly Recorded[],
): Promise<ClaimEvent[]> {
  const head = await chainHead(trx, claimId);
  if (head.sequence !== expected) throw new StaleSequence(claimId, expected, head.sequence);
  if (events.length === 0) return [];
  const chained = chainEvents(claimId, head, events);
  const rows = chained.map(event => ({ ...rowOfEvent(event), payload: JSON.stringify(event.payload) }));
  // Whoever locked the claim first never meets a conflict here; whoever did not is told instead of waiting for an error.
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('claim_events')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst();
  if (Number(numInsertedOrUpdatedRows) !== rows.length) {
    throw new StaleSequence(claimId, expected, (await chainHead(trx, claimId)).sequence);
  }
  return chained;
}

async function chainHead(trx: Transaction<Database>, claimId: number) {
  const last = await trx
    .selectFrom('claim_events')
    .select(['sequence', 'hash'])
    .where('claim_id', '=', claimId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? emptyChain;
}
