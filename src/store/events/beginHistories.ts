import type { Transaction } from 'kysely';
import type { ClaimEvent } from '#domain/events.ts';
import { insertRows } from '../insertRows.ts';
import type { Database } from '../schema.ts';
import { chainEvents, emptyChain, type Recorded } from './chain.ts';
import { rowOfEvent } from './eventRow.ts';

/** The whole first history of a claim that has none yet. */
export type FirstHistory = { claimId: number; events: readonly Recorded[] };

/**
 * Writes the first events of many new claims in one statement, chained as `appendEvents` does.
 * @throws the database's unique violation (23505) when one of the claims has events already.
 */
export async function beginHistories(
  trx: Transaction<Database>,
  histories: readonly FirstHistory[],
): Promise<ClaimEvent[]> {
  const chained = histories.flatMap(({ claimId, events }) => chainEvents(claimId, emptyChain, events));
  await insertRows(trx, 'claim_events', chained.map(rowOfEvent));
  return chained;
}
