import type { Kysely } from 'kysely';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import type { NewEvent } from '#domain/events.ts';
import type { Facts } from '#domain/facts.ts';
import { decide } from '#domain/lifecycle/decide.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import { judge } from '#domain/lifecycle/judge.ts';
import type { Actor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import { drawClaimIds, insertClaims } from '#store/claims/insertClaims.ts';
import { beginHistories } from '#store/events/beginHistories.ts';
import { keepSealed } from '#store/personal/keepSealed.ts';
import { seal } from '#store/personal/seal.ts';
import { saveCustomers } from '#store/saveCustomers.ts';
import { saveOrders } from '#store/saveOrders.ts';
import type { Database } from '#store/schema.ts';
import { transact } from '#store/transact.ts';
import { factsOf } from '#test/domain/factsOf.ts';

export const shop: Actor = { kind: 'shop', id: 'shop-1' };
export const agent: Actor = { kind: 'person', id: 'ana', role: 'agent' };
export const now: Instant = '2026-03-20T12:00:00.000Z';

export const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** A claim to come: whose it is, and how its facts differ from those of `factsOf`. */
export type ClaimToCome = {
  externalId: string;
  customer?: { id: string; name?: string; country?: string };
  facts?: Parameters<typeof factsOf>[0];
  description?: string;
  extra?: unknown;
  status?: 'withdrawn';
  assigneeId?: string;
  deadlineDays?: number;
};

/** Stores claims as intake does: customers, orders, events, texts and rows, in one transaction and a few statements. */
export function storeClaims(db: Kysely<Database>, claims: readonly ClaimToCome[]): Promise<Claim[]> {
  return transact(db, async trx => {
    const ids = await drawClaimIds(trx, claims.length);
    const made = claims.map((claim, i) => ({
      ...claim,
      id: ids[i]!,
      facts: factsOf({ ...claim.facts, claimId: ids[i] }),
    }));
    await saveCustomers(
      trx,
      made.map(({ customer = { id: 'customer-1' } }) => ({ ...nobody, ...customer })),
    );
    await saveOrders(
      trx,
      made.map(({ facts, customer }) => orderOf(facts, customer?.id ?? 'customer-1')),
    );
    const stored = made.map(made => {
      const sealed = made.description === undefined ? undefined : seal(made.description, randomBytes);
      return { ...made, sealed, ...live(made, sealed?.sealed) };
    });
    await beginHistories(
      trx,
      stored.map(({ id, events }) => ({ claimId: id, events })),
    );
    for (const { id, sealed } of stored) if (sealed) await keepSealed(trx, id, [sealed]);
    await insertClaims(
      trx,
      stored.map(({ claim, extra, deadlineDays, externalId }) => ({
        claim,
        assessment: judge(claim, now).assessment,
        deadline:
          deadlineDays === undefined
            ? undefined
            : { at: shiftInstant(now, deadlineDays * 86_400_000), kind: 'refund_promise' as const },
        nextMoment: undefined,
        at: now,
        bodyHash: `hash of ${externalId}`,
        extra,
      })),
    );
    return stored.map(({ claim }) => claim);
  });
}

const nobody = { name: null, country: null, city: null, time_zone: null, language: null };

export function orderOf(facts: Facts, customerId: string) {
  const { order } = facts;
  return {
    id: order.id,
    account_id: order.accountId ?? null,
    customer_id: customerId,
    merchant_id: order.merchantId ?? null,
    merchant_name: order.merchantId === undefined ? null : `Merchant ${order.merchantId}`,
    title: null,
    status: 'delivered',
    items: order.items,
    payment: order.payment ?? null,
    payment_kind: order.payment?.kind ?? 'unknown',
    currency: order.paid?.currency ?? null,
    paid: order.paid?.amount ?? null,
  };
}

function live(made: ClaimToCome & { id: number; facts: Facts }, description?: string) {
  const { customer, externalId, facts, id, assigneeId, status } = made;
  const policy = { id: 'joom', version: 1 };
  const received = decide(
    undefined,
    {
      command: 'receive',
      externalId,
      policy,
      customerId: customer?.id ?? 'customer-1',
      language: 'fr',
      country: customer?.country,
      description,
      facts,
    },
    shop,
    now,
  );
  if (isRefusal(received)) throw new Error(`receive was refused: ${JSON.stringify(received)}`);
  const more: NewEvent[] = [];
  if (assigneeId) more.push({ type: 'taken', at: now, payload: { personId: assigneeId } });
  if (status === 'withdrawn') more.push({ type: 'withdrawn', at: now, payload: {} });
  const events = [...received.events, ...more].map(event => ({ event, actor: shop, recordedAt: now }));
  const claim = events.reduce<Claim | undefined>(
    (claim, { event, actor }, i) => evolve(claim, { ...event, claimId: id, sequence: i + 1, actor }),
    undefined,
  )!;
  return { events, claim };
}

/** Somebody of the team. */
export async function storePerson(db: Kysely<Database>, id: string, name = id): Promise<void> {
  await db
    .insertInto('people')
    .values({
      id,
      email: `${id}@quittance.example`,
      name,
      role: 'agent',
      language: 'en',
      password_hash: null,
      disabled_at: null,
      created_at: now,
    })
    .execute();
}
