import { type Kysely, sql } from 'kysely';
import type { ClaimEvent } from '#domain/events.ts';
import { commitmentTo } from '../personal/seal.ts';
import type { Database } from '../schema.ts';
import { emptyChain, hashEvent } from './chain.ts';
import { eventOfRow } from './eventRow.ts';

/** Where a history does not hold, and what is wrong there. `sequence` is that of the first event concerned. */
export type BrokenLink = { claimId: number; sequence: number; what: string };

export type Verified = { claims: number; events: number; broken?: BrokenLink };

type Standing = { id: number; sequence: number };

const batch = 200;

/**
 * Walks the hash chain of every claim, or of one, from its first event and stops at the first that does not hold: an event altered, missing, moved or
 * added, a claim that stands elsewhere than its last event, a kept text that is not the one sealed. Memory is that of some 200 claims.
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
    for (const { claim, history, alteredText } of claims) {
      verified.claims += 1;
      verified.events += history.length;
      const broken = brokenLink(claim, history) ?? alteredText;
      if (broken) return { ...verified, broken };
      after = claim.id;
    }
    if (only || claims.length < batch) return verified;
  }
}

type Chain = { claim: Standing; history: ClaimEvent[]; alteredText: BrokenLink | undefined };

async function readBatch(trx: Kysely<Database>, after: number, only?: { claimId: number }): Promise<Chain[]> {
  const claims = await claimsAfter(trx, after, only);
  const last = claims.at(-1)?.id ?? after;
  const histories = await historiesOf(trx, after, last);
  const altered = await alteredText(trx, after, last);
  return claims.map(claim => ({
    claim,
    history: histories.get(claim.id) ?? [],
    alteredText: altered?.claimId === claim.id ? altered : undefined,
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

function claimsAfter(db: Kysely<Database>, after: number, only?: { claimId: number }): Promise<Standing[]> {
  return db
    .selectFrom('claims')
    .select(['id', 'sequence'])
    .where('id', '>', after)
    .where('id', '<=', only?.claimId ?? Number.MAX_SAFE_INTEGER)
    .orderBy('id')
    .limit(batch)
    .execute();
}

async function historiesOf(db: Kysely<Database>, after: number, last: number): Promise<Map<number, ClaimEvent[]>> {
  const rows = await db
    .selectFrom('claim_events')
    .selectAll()
    .where('claim_id', '>', after)
    .where('claim_id', '<=', last)
    .orderBy('claim_id')
    .orderBy('sequence')
    .execute();
  return Map.groupBy(rows.map(eventOfRow), event => event.claimId);
}

async function alteredText(db: Kysely<Database>, after: number, last: number): Promise<BrokenLink | undefined> {
  const texts = await db
    .selectFrom('personal_values')
    .selectAll()
    .where('claim_id', '>', after)
    .where('claim_id', '<=', last)
    .orderBy('claim_id')
    .execute();
  const altered = texts.find(({ commitment, salt, value }) => commitmentTo(salt, value) !== commitment);
  if (!altered) return undefined;
  const holder = await db
    .selectFrom('claim_events')
    .select('sequence')
    .where('claim_id', '=', altered.claim_id)
    .where(sql<boolean>`position(${altered.commitment} in payload::text) > 0`)
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst();
  return { claimId: altered.claim_id, sequence: holder?.sequence ?? 0, what: 'a text is not the one that was sealed' };
}
