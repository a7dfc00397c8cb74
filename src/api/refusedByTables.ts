import type { Kysely } from 'kysely';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { Database } from '#store/schema.ts';

type Order = { paid: number | null; refunded: number; currency: string | null; payment_kind: string };

/** What the tables refuse whatever anybody decided, by the name of the constraint, as the refusal that people read. */
const refusalsOf: Partial<Record<string, (order: Order) => Refusal>> = {
  orders_never_overpaid: ({ paid, refunded, currency }) => {
    if (paid === null || currency === null) return refuse('amount_unknown', { field: 'amount' });
    if (refunded >= paid) return refuse('already_refunded', { field: 'amount' });
    return refuse('amount_too_high', { field: 'amount', params: { max: paid - refunded, currency } });
  },
  // Whoever acts on a claim has it from then on, and only people of the team can have one.
  claims_assignee_id_fkey: () => refuse('not_permitted'),
  refunds_same_payment_method: ({ payment_kind }) =>
    refuse('wrong_payment_method', { field: 'method.kind', params: { expected: payment_kind } }),
};

/**
 * The refusal behind a database error, when it is one of the constraints that no command gets around (two claims of one order approved at
 * once); undefined for every other error. Read after the transaction was rolled back.
 */
export async function refusedByTables(
  db: Kysely<Database>,
  claimId: number,
  error: unknown,
): Promise<Refusal | undefined> {
  const constraint = (error as { constraint?: unknown } | null)?.constraint;
  const refusalOf = typeof constraint === 'string' ? refusalsOf[constraint] : undefined;
  if (refusalOf === undefined) return undefined;
  const order = await db
    .selectFrom('claims')
    .innerJoin('orders', 'orders.id', 'claims.order_id')
    .select(['orders.paid', 'orders.currency', 'orders.payment_kind', 'orders.refunded_before', 'orders.committed'])
    .where('claims.id', '=', claimId)
    .executeTakeFirst();
  return order && refusalOf({ ...order, refunded: order.refunded_before + order.committed });
}
