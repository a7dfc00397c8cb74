import type { Claim } from '#domain/claim.ts';
import type { ClaimEvent } from '#domain/events.ts';
import type { Kept, Outgoing } from './said.ts';

const notSent = { delivery: null, send_at: null, sent_at: null, failure: null } as const;
const placeOf = ({ claimId, sequence, at }: ClaimEvent) => ({ claim_id: claimId, sequence, at });

/** The row of what came in or was noted, but for its id and its words. */
export function keptRow(event: ClaimEvent, claim: Claim, { direction, from, language }: Kept) {
  const { actor } = event;
  return {
    ...placeOf(event),
    direction,
    language: language ?? (from === 'customer' ? claim.language : null),
    author_kind: from ?? actor.kind,
    author_id: from === undefined ? actor.id : from === 'customer' ? claim.customerId : null,
    recipient: null,
    ...notSent,
  };
}

/** The row of what goes out, but for its id, its words, and how it is on its way. */
export function outgoingRow(event: ClaimEvent, claim: Claim, { from, language }: Outgoing) {
  const { actor } = event;
  return {
    ...placeOf(event),
    direction: 'out' as const,
    language: language ?? claim.language,
    author_kind: actor.kind,
    author_id: actor.id,
    recipient: from ?? ('customer' as const),
    ...notSent,
  };
}
