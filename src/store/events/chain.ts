import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { type Instant, isInstant } from '#domain/calendar.ts';
import type { ClaimEvent, NewEvent } from '#domain/events.ts';
import type { Actor } from '#domain/people.ts';

/** Where a chain stands: the sequence and hash of its last event. */
export type ChainHead = { sequence: number; hash: string };

/** What stands before the first event. */
export const emptyChain: ChainHead = { sequence: 0, hash: '0'.repeat(64) };

/** An event with who caused it and when we learnt it, before it has its place. */
export type Recorded = { event: NewEvent; actor: Actor; recordedAt: Instant };

/**
 * The hash of an event in hex: SHA-256 over the canonical form (RFC 8785) of claimId, sequence, type, at, recordedAt, actor, payload and
 * previousHash. Throws an Error on a payload that is no JSON (NaN, a lone surrogate).
 */
export function hashEvent(event: Omit<ClaimEvent, 'hash'>): string {
  const { claimId, sequence, type, at, recordedAt, actor, payload, previousHash } = event;
  const hashed = { claimId, sequence, type, at, recordedAt, actor, payload, previousHash };
  return bytesToHex(sha256(utf8ToBytes(canonicalize(hashed)!)));
}

/**
 * Gives events their sequence and hashes, after `head`. @throws RangeError on a moment that is not in the form of `Instant`: it would be read
 * back otherwise than it was hashed.
 */
export function chainEvents(claimId: number, head: ChainHead, events: readonly Recorded[]): ClaimEvent[] {
  let last = head;
  return events.map(({ event, actor, recordedAt }) => {
    if (!isInstant(event.at) || !isInstant(recordedAt)) {
      throw new RangeError(
        `A "${event.type}" of claim ${claimId} at ${event.at}, recorded at ${recordedAt}: no instants`,
      );
    }
    const sequence = last.sequence + 1;
    const placed = { ...event, claimId, sequence, recordedAt, actor, previousHash: last.hash };
    last = { sequence, hash: hashEvent(placed) };
    return { ...placed, hash: last.hash };
  });
}
