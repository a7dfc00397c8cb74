import type { Kysely } from 'kysely';
import { moneyText } from '#domain/money.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { Database } from '#store/schema.ts';

type Order = {
  paid: number | null;
  refunded: number;
  currency: string | null;
  payment_kind: string;
  /** In what the claim would have been refunded. */
  claimed_in: string | null;
};

/** What the tables refuse whatever anybody decided, by the name of the constraint, as the refusal that people read. */
const refusalsOf: Partial<Record<string, (order: Order) => Refusal>> = {
  orders_never_overpaid: ({ paid, refunded, currency }) => {
    if (paid === null || currency === null) return refuse('amount_unknown', { field: 'amount' });
    if (refunded >= paid) return refuse('already_refunded', { field: 'amount' });
    const max = moneyText({ amount: paid - refunded, currency });
    return refuse('amount_too_high', { field: 'amount', params: { max } });
  },
  // Whoever acts on a claim has it from then on, and only people of the team can have one.
  claims_assignee_id_fkey: () => refuse('not_permitted'),
  refunds_same_payment_method: ({ payment_kind, currency, claimed_in }) => {
    if (currency === null) return refuse('amount_unknown', { field: 'amount' });
    if (claimed_in !== currency) {
      return refuse('wrong_currency', { field: 'amount.currency', params: { expected: currency } });
    }
    return refuse('wrong_payment_method', { field: 'method.kind', params: { expected: payment_kind } });
  },
  refunds_released_stay: () => refuse('refund_on_its_way'),
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
    .innerJoin('claim_states', 'claim_states.claim_id', 'claims.id')
    .select(['orders.paid', 'orders.currency', 'orders.payment_kind', 'orders.refunded_before', 'orders.committed'])
    .select('claim_states.state')
    .where('claims.id', '=', claimId)
    .executeTakeFirst();
  if (order === undefined) return undefined;
  const { state, refunded_before, committed, ...kept } = order;
  const claimed_in = state.facts.order.paid?.currency ?? null;
  return refusalOf({ ...kept, claimed_in, refunded: refunded_before + committed });
}
