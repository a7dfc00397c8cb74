import type { Kysely } from 'kysely';
import type { Assessment } from '#domain/verdict.ts';
import type { Database } from '../schema.ts';
import { eventOfRow } from './eventRow.ts';

/** The assessment that a decision rested on, as its event (`sequence`) holds it; undefined when that event is no decision. */
export async function decidedAssessment(
  db: Kysely<Database>,
  claimId: number,
  sequence: number,
): Promise<Assessment | undefined> {
  const row = await db
    .selectFrom('claim_events')
    .selectAll()
    .where('claim_id', '=', claimId)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  const event = row && eventOfRow(row);
  return event?.type === 'approved' || event?.type === 'rejected' ? event.payload.decision.assessment : undefined;
}
