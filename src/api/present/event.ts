import type { Kysely } from 'kysely';
import type { ClaimEvent } from '#domain/events.ts';
import { openSealed } from '#store/personal/openSealed.ts';
import type { Database } from '#store/schema.ts';
import type { EventShown } from '../schemas/claimDetail.ts';
import { type Known, knownFrom, opened, sealedIn } from './known.ts';
import { readNames } from './readNames.ts';

/** Events as recorded, with names beside ids and words where commitments stand; a hash is that of the recorded form. */
export async function presentEvents(db: Kysely<Database>, events: readonly ClaimEvent[]): Promise<EventShown[]> {
  if (events.length === 0) return [];
  const sealed = events.flatMap(({ payload }) => sealedIn(payload));
  const [texts, people] = await Promise.all([openSealed(db, sealed), readNames(db)]);
  const known = knownFrom(texts, people);
  return events.map(event => presentEvent(event, known));
}

function presentEvent(event: ClaimEvent, known: Known): EventShown {
  const { sequence, type, at, recordedAt, actor, payload, hash, previousHash } = event;
  const name = actor.kind === 'person' ? known.person(actor.id).name : null;
  return {
    sequence,
    type,
    at,
    recordedAt,
    actor: { kind: actor.kind, id: actor.id, name },
    payload: opened(payload, known.text),
    hash,
    previousHash,
  };
}
