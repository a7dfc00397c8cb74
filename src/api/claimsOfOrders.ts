import type { Kysely } from 'kysely';
import type { Claim } from '#domain/claim.ts';
import type { Facts, Sibling } from '#domain/facts.ts';
import type { Caused } from '#domain/lifecycle/decidePast.ts';
import { isOpen } from '#domain/status.ts';
import { claimsOfOrder } from '#store/claims/claimsOfOrder.ts';
import { moneyOfOrders } from '#store/moneyOfOrders.ts';
import { refundsOfOrder } from '#store/refundsOfOrder.ts';
import type { Database } from '#store/schema.ts';

/**
 * What a claim that comes in learns of its order: the claims before it, those of the same batch too, what was refunded on them, and the order's own
 * money, which is that of all its claims whatever their records say. The orders are held by then, so that nobody comes in between.
 */
export async function claimsOfOrders(db: Kysely<Database>, orderIds: readonly string[]) {
  const seen = new Map<string, Sibling[]>();
  const refunds = new Map<string, Facts['order']['refunds']>();
  const shared = await db
    .selectFrom('claims')
    .select('order_id')
    .distinct()
    .where('order_id', 'in', [...new Set(orderIds)])
    .execute();
  for (const { order_id } of shared) {
    seen.set(order_id, await claimsOfOrder(db, order_id));
    refunds.set(order_id, await refundsOfOrder(db, order_id));
  }
  const money = await moneyOfOrders(db, orderIds);
  return {
    /** The facts with what is known of the order; from then on the claim is one of those before the next. */
    among(facts: Facts & { claimId: number }): Facts {
      const { order, claimId, openedAt, items } = facts;
      const before = seen.get(order.id) ?? [];
      seen.set(order.id, [...before, { claimId, openedAt, items }]);
      const { paid, payment, refundsElsewhere } = money.get(order.id)!;
      return {
        ...facts,
        order: { ...order, paid, payment, refunds: [...refundsElsewhere, ...(refunds.get(order.id) ?? [])] },
        siblings: before,
      };
    },
    /** What became of a claim that came in with its past: those of its order that follow it know. */
    became(claim: Claim, events: readonly Pick<Caused, 'event'>[]): void {
      const { order, openedAt, items } = claim.facts;
      const closedAt = isOpen(claim.status) ? undefined : (claim.decision?.at ?? events.at(-1)!.event.at);
      const others = (seen.get(order.id) ?? []).filter(({ claimId }) => claimId !== claim.id);
      seen.set(order.id, [...others, { claimId: claim.id, openedAt, items, closedAt }]);
      const { amount, at, kind } = claim.decision ?? {};
      if (kind !== 'approved' || amount === undefined || at === undefined) return;
      refunds.set(order.id, [...(refunds.get(order.id) ?? []), { at, amount, claimId: claim.id }]);
    },
  };
}
