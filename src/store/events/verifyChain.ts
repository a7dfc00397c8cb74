import canonicalize from 'canonicalize';
import type { Kysely } from 'kysely';
import type { Claim } from '#domain/claim.ts';
import type { ClaimEvent } from '#domain/events.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import type { Database } from '../schema.ts';
import { alteredText } from './alteredText.ts';
import { emptyChain, hashEvent } from './chain.ts';
import { historiesOf } from './readEvents.ts';

/** Where a history does not hold, and what is wrong there. `sequence` is that of the first event concerned. */
export type BrokenLink = { claimId: number; sequence: number; what: string };

export type Verified = { claims: number; events: number; broken?: BrokenLink };

type Standing = { id: number; sequence: number; state: Claim | null };

const batch = 200;

/**
 * Walks the hash chain of every claim, or of one, from its first event and stops at the first that does not hold: an event altered, missing, moved or
 * added, a claim that stands elsewhere than its events say, a kept text or a shown message that is not the one sealed. Memory is that of some 200 claims.
 * What it cannot see: the newest events of a claim removed together with all trace of them in the claim.
 */
export async function verifyChain(db: Kysely<Database>, only?: { claimId: number }): Promise<Verified> {
  const verified: Verified = { claims: 0, events: 0 };
  let after = only ? only.claimId - 1 : 0;
  while (true) {
    // One snapshot a batch, or events appended between two reads would look like added ones.
    const claims = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(trx => readBatch(trx, after, only));
    for (const { claim, history, altered } of claims) {
      verified.claims += 1;
      verified.events += history.length;
      const broken = brokenLink(claim, history) ?? altered ?? alteredState(claim, history);
      if (broken) return { ...verified, broken };
      after = claim.id;
    }
    if (only || claims.length < batch) return verified;
  }
}

type Chain = { claim: Standing; history: ClaimEvent[]; altered: BrokenLink | undefined };

async function readBatch(trx: Kysely<Database>, after: number, only?: { claimId: number }): Promise<Chain[]> {
  const claims = await claimsAfter(trx, after, only);
  const last = claims.at(-1)?.id ?? after;
  const histories = await historiesOf(
    trx,
    claims.map(({ id }) => id),
  );
  const altered = await alteredText(trx, after, last);
  return claims.map(claim => ({
    claim,
    history: histories.get(claim.id) ?? [],
    altered: altered?.claimId === claim.id ? altered : undefined,
  }));
}

function brokenLink(claim: Standing, history: readonly ClaimEvent[]): BrokenLink | undefined {
  let last = emptyChain;
  for (const event of history) {
    const { sequence } = event;
    const broken = (what: string) => ({ claimId: claim.id, sequence, what });
    if (sequence !== last.sequence + 1) return { ...broken('the event is missing'), sequence: last.sequence + 1 };
    if (sequence > claim.sequence) return broken(`the event is not in the claim, which stands at ${claim.sequence}`);
    if (event.previousHash !== last.hash) return broken('it does not follow the event before it');
    if (event.hash !== hashEvent(event)) return broken('its content is not what was recorded');
    last = event;
  }
  if (last.sequence === claim.sequence) return undefined;
  return { claimId: claim.id, sequence: last.sequence + 1, what: 'the event is missing' };
}

/** What decisions rest on is the stored state: it has to be what the events make of the claim. */
function alteredState({ id, sequence, state }: Standing, history: readonly ClaimEvent[]): BrokenLink | undefined {
  const told = history.reduce<Claim | undefined>(evolve, undefined);
  // As JSON first: what is undefined has no place in the stored state.
  if (told && canonicalize(JSON.parse(JSON.stringify(told))) === canonicalize(state)) return undefined;
  return { claimId: id, sequence, what: 'the claim does not stand as its events say' };
}

function claimsAfter(db: Kysely<Database>, after: number, only?: { claimId: number }): Promise<Standing[]> {
  return db
    .selectFrom('claims')
    .leftJoin('claim_states', 'claim_states.claim_id', 'claims.id')
    .select(['claims.id', 'claims.sequence', 'claim_states.state'])
    .where('id', '>', after)
    .where('id', '<=', only?.claimId ?? Number.MAX_SAFE_INTEGER)
    .orderBy('id')
    .limit(batch)
    .execute();
}
