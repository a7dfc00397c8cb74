import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { ActionState, Sealed } from '#domain/claim.ts';
import type { Payment } from '#domain/facts.ts';
import { readPosition, writeCursor } from '../claims/pageCursor.ts';
import type { Database } from '../schema.ts';
import { asksForClaim, type RefundFilter, refundConditions } from './refundFilter.ts';
import { type RefundSort, refundSortOf } from './refundSort.ts';

/** A refund with what a list shows of its claim. `failure`: the commitment of why it last failed. */
export type RefundListed = {
  id: number;
  claimId: number;
  sequence: number;
  externalId: string;
  orderId: string;
  customerId: string;
  customerName: string | null;
  country: string | null;
  customerZone: string | null;
  amount: number;
  currency: string;
  paymentKind: string;
  payment: Payment | null;
  state: 'held' | 'approved' | 'settled' | 'failed' | 'taken_back';
  approvedAt: Instant;
  dueAt: Instant | null;
  /** Until when the customer was promised the money. */
  promisedAt: Instant | null;
  settledAt: Instant | null;
  failedAt: Instant | null;
  reference: string | null;
  failure: Sealed | null;
  actionable: ActionState;
};

export type RefundPage = { data: RefundListed[]; next: string | null };

/**
 * A page of refunds, from the cursor `after` of the page before on: found by its sort key and number, so it costs the same at any depth.
 * @throws BadCursor when `after` is not a cursor of a list sorted so.
 */
export async function listRefunds(
  db: Kysely<Database>,
  { filter, sort, limit, after }: { filter: RefundFilter; sort: RefundSort; limit: number; after?: string },
): Promise<RefundPage> {
  const { key, type, direction } = refundSortOf(sort);
  const [keyColumn, way] = [sql.raw(key), sql.raw(direction)];
  const place = after === undefined ? undefined : readPosition(sort, type, after);
  const beyond = place
    ? sql`and (${keyColumn}, r.id) ${sql.raw(direction === 'asc' ? '>' : '<')}
        (${place.key}::${sql.raw(type)}, ${place.id}::bigint)`
    : sql``;
  const claims = asksForClaim(filter) ? sql`join claims as c on c.id = r.claim_id` : sql``;
  // The page is found before what it shows is read: whatever it is sorted by, that is read of its rows alone.
  const { rows } = await sql<RefundListed & { sort_key: string | number }>`
    with page as materialized (
      select r.id, ${keyColumn} as sort_key from refunds as r ${claims}
      where ${refundConditions(filter)} ${beyond}
      order by ${keyColumn} ${way}, r.id ${way} limit ${limit + 1}
    )
    select r.id, r.claim_id as "claimId", c.sequence, c.external_id as "externalId", r.order_id as "orderId",
      c.customer_id as "customerId", customers.name as "customerName", c.country,
      customers.time_zone as "customerZone", r.amount, r.currency,
      r.payment_kind as "paymentKind", orders.payment, r.state, r.approved_at as "approvedAt", r.due_at as "dueAt",
      r.promised_at as "promisedAt", r.settled_at as "settledAt", r.failed_at as "failedAt",
      r.reference, claim_states.state #>> '{refund,failure}' as failure, c.actionable, page.sort_key
    from page join refunds as r on r.id = page.id join claims as c on c.id = r.claim_id
      join claim_states on claim_states.claim_id = c.id
      join customers on customers.id = c.customer_id join orders on orders.id = r.order_id
    order by page.sort_key ${way}, r.id ${way}`.execute(db);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map(({ sort_key: _, ...row }) => row),
    next: rows.length > limit && last ? writeCursor(sort, { key: last.sort_key, id: last.id }) : null,
  };
}
