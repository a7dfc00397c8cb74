import { sql, type Transaction } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Facts } from '#domain/facts.ts';
import { decide } from '#domain/lifecycle/decide.ts';
import type { Actor } from '#domain/people.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import { findReceived } from '#store/claims/findReceived.ts';
import { erasedBody } from '#store/personal/erasePersonal.ts';
import type { saveCustomers } from '#store/saveCustomers.ts';
import type { NewOrder } from '#store/saveOrders.ts';
import type { Database } from '#store/schema.ts';
import { transact } from '#store/transact.ts';
import { commandOf } from './decideNew.ts';
import type { Deps } from './deps.ts';
import type { Given } from './giveCommand.ts';
import type { HistoryEntry } from './intake/history/historyEntry.ts';
import { RefusedWhileWritten, writeClaims } from './writeClaims.ts';

/** A claim that comes in, with its customer and its order. `bodyHash` tells the same record from another under the same external id. */
export type NewClaim = {
  externalId: string;
  bodyHash: string;
  policyId: string;
  language: string;
  country?: string;
  /** The customer's own words. */
  description?: string;
  /** What came beside the known fields. */
  extra?: unknown;
  /** What happened to it before it was brought here. */
  history?: readonly HistoryEntry[];
  facts: Facts;
  customer: Parameters<typeof saveCustomers>[1][number];
  order: NewOrder;
};

/** What became of it. `known`: it came in before, with the same body or with another; nothing was changed then. */
export type Received = (Given & { known: false }) | { known: true; claimId: number; sameBody: boolean } | Refusal;

/**
 * Takes claims in, one or thousands, in one transaction, and answers what became of each in their order. Nothing of a refused one is kept.
 * Claims of one order learn of each other.
 */
export function receiveClaims(deps: Deps, records: readonly NewClaim[], actor: Actor): Promise<Received[]> {
  return receiving(deps, trx => receiveClaimsIn(deps, trx, records, actor));
}

/** Runs what receives claims in one transaction. */
export async function receiving<T>(deps: Deps, work: (trx: Transaction<Database>) => Promise<T>): Promise<T> {
  try {
    return await transact(deps.db, work);
  } catch (error) {
    // Somebody else took one of them in at the same moment: seen again, it is known.
    if ((error as { constraint?: unknown } | null)?.constraint !== 'claims_external_id_key') throw error;
    return transact(deps.db, work);
  }
}

/** The same as `receiveClaims`, in a transaction that `receiving` runs. */
export async function receiveClaimsIn(
  deps: Deps,
  trx: Transaction<Database>,
  records: readonly NewClaim[],
  actor: Actor,
): Promise<Received[]> {
  const now = deps.now();
  const ids = records.map(({ externalId }) => externalId);
  const known = await findReceived(trx, ids);
  const refused = new Map<string, Refusal>();
  const fresh = new Map<string, NewClaim>();
  for (const record of records) {
    const { externalId } = record;
    if (known.has(externalId) || fresh.has(externalId) || refused.has(externalId)) continue;
    // A past is judged once, when all is known that it rests on: see `writeFitting`.
    const decided =
      record.history === undefined
        ? decide(undefined, commandOf(record, record.facts), actor, now, deps.houseRules)
        : undefined;
    if (isRefusal(decided)) refused.set(externalId, decided);
    else fresh.set(externalId, record);
  }
  const written = new Map(await writeFitting(deps, trx, { fresh, refused, actor, now }));
  for (const [{ externalId, bodyHash }, { claim }] of written) {
    known.set(externalId, { id: claim.id, externalId, bodyHash });
  }
  return records.map((record): Received => {
    const given = written.get(record);
    if (given) return { ...given, known: false };
    const before = known.get(record.externalId);
    if (before) return { known: true, claimId: before.id, sameBody: isSameBody(before.bodyHash, record.bodyHash) };
    return refused.get(record.externalId)!;
  });
}

type Batch = { fresh: Map<string, NewClaim>; refused: Map<string, Refusal>; actor: Actor; now: Instant };

/** Writes the fresh claims. Those whose past is refused, be it for what the order's other claims were granted, leave no trace, and the others are written without them. */
async function writeFitting(deps: Deps, trx: Transaction<Database>, { fresh, refused, actor, now }: Batch) {
  const write = () => writeClaims(deps, trx, [...fresh.values()], actor, now);
  if ([...fresh.values()].every(({ history }) => history === undefined)) return write();
  for (;;) {
    await sql`savepoint before_claims`.execute(trx);
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof RefusedWhileWritten)) throw error;
      await sql`rollback to savepoint before_claims`.execute(trx);
      for (const [externalId, refusal] of error.refusals) {
        fresh.delete(externalId);
        refused.set(externalId, refusal);
      }
    }
  }
}

/** Of what was erased nobody can say that it was another. */
export function isSameBody(known: string, told: string): boolean {
  return known === told || known === erasedBody;
}
