import type { Transaction } from 'kysely';
import type { Facts } from '#domain/facts.ts';
import type { Command } from '#domain/lifecycle/command.ts';
import { decide } from '#domain/lifecycle/decide.ts';
import type { Actor } from '#domain/people.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import { findReceived } from '#store/claims/findReceived.ts';
import { erasedBody } from '#store/personal/erasePersonal.ts';
import type { saveCustomers } from '#store/saveCustomers.ts';
import type { NewOrder } from '#store/saveOrders.ts';
import type { Database } from '#store/schema.ts';
import { transact } from '#store/transact.ts';
import type { Deps } from './deps.ts';
import type { Given } from './giveCommand.ts';
import { writeClaims } from './writeClaims.ts';

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

/** What the domain is asked about a claim that comes in, its texts as they were written. */
export function commandOf(record: NewClaim, facts: Facts): Extract<Command, { command: 'receive' }> {
  const { externalId, policyId, customer, language, country, description } = record;
  // The version is the one in force when the claim was opened: the domain finds it.
  const policy = { id: policyId, version: 0 };
  return { command: 'receive', externalId, policy, customerId: customer.id, language, country, description, facts };
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
    const decided = decide(undefined, commandOf(record, record.facts), actor, now, deps.houseRules);
    if (isRefusal(decided)) refused.set(externalId, decided);
    else fresh.set(externalId, record);
  }
  const written = new Map(await writeClaims(deps, trx, [...fresh.values()], actor, now));
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

/** Of what was erased nobody can say that it was another. */
export function isSameBody(known: string, told: string): boolean {
  return known === told || known === erasedBody;
}
