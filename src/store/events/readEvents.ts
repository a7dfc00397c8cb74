import { type Kysely, sql } from 'kysely';
import type { ClaimEvent } from '#domain/events.ts';
import type { Database } from '../schema.ts';
import { eventOfRow } from './eventRow.ts';

/** The events of a claim in their order, those after the sequence `after` only when it is given. */
export async function readEvents(db: Kysely<Database>, claimId: number, after = 0): Promise<ClaimEvent[]> {
  const rows = await db
    .selectFrom('claim_events')
    .selectAll()
    .where('claim_id', '=', claimId)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .execute();
  return rows.map(eventOfRow);
}

/** The events of several claims in their order, by claim. */
export async function historiesOf(db: Kysely<Database>, ids: readonly number[]): Promise<Map<number, ClaimEvent[]>> {
  const rows = await db
    .selectFrom('claim_events')
    .selectAll()
    .where('claim_id', '=', sql<number>`any(${ids}::bigint[])`)
    .orderBy('claim_id')
    .orderBy('sequence')
    .execute();
  return Map.groupBy(rows.map(eventOfRow), event => event.claimId);
}
