import type { Selectable } from 'kysely';
import type { ClaimEvent } from '#domain/events.ts';
import type { Actor } from '#domain/people.ts';
import type { NewRow } from '../insertRows.ts';
import type { Database } from '../schema.ts';

type EventRow = Selectable<Database['claim_events']>;

export function rowOfEvent(event: ClaimEvent): NewRow<'claim_events'> {
  return {
    claim_id: event.claimId,
    sequence: event.sequence,
    type: event.type,
    at: event.at,
    recorded_at: event.recordedAt,
    actor_kind: event.actor.kind,
    actor_id: event.actor.id,
    actor_role: event.actor.kind === 'person' ? event.actor.role : null,
    payload: event.payload,
    previous_hash: event.previousHash,
    hash: event.hash,
  };
}

export function eventOfRow(row: EventRow): ClaimEvent {
  const actor = {
    kind: row.actor_kind,
    id: row.actor_id,
    ...(row.actor_role === null ? {} : { role: row.actor_role }),
  };
  return {
    claimId: row.claim_id,
    sequence: row.sequence,
    type: row.type,
    at: row.at,
    recordedAt: row.recorded_at,
    actor: actor as Actor,
    payload: row.payload,
    previousHash: row.previous_hash,
    hash: row.hash,
  } as ClaimEvent;
}
