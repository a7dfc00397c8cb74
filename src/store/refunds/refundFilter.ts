import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Reason } from '#domain/reasons.ts';
import { readSearch } from '../search/searchText.ts';

/** Where a refund stands, as finance works through them: the state of its row a view. */
export const refundViews = { held: 'held', to_pay: 'approved', settled: 'settled', failed: 'failed' } as const;
export type RefundView = keyof typeof refundViews;
export const refundViewNames = Object.keys(refundViews) as RefundView[];

/**
 * Which refunds: all that is given has to match, one value of a list has to. Without a view all that were not taken back. `late`: settled after a
 * promised moment, the payout's or the customer's, or not settled while one is over (as of `now`). Each `From` is included, each `To` is not.
 */
export type RefundFilter = {
  view?: RefundView;
  now: Instant;
  q?: string;
  currency?: string;
  paymentKind?: readonly string[];
  late?: boolean;
  approvedFrom?: Instant;
  approvedTo?: Instant;
  settledFrom?: Instant;
  settledTo?: Instant;
  reason?: readonly Reason[];
  merchantId?: readonly string[];
  country?: readonly string[];
  language?: readonly string[];
};

/** Of each kind of hit at most so many are looked at. */
const mostHits = 1000;
/** Above every string that begins with `prefix`, in the bytewise order of the columns. */
const above = (prefix: string) => `${prefix}\u{10FFFF}`;

/** The conditions of a filter on `refunds as r` and its claim `claims as c`. */
export function refundConditions(filter: RefundFilter): RawBuilder<boolean> {
  const { view, now, currency, paymentKind, late, q } = filter;
  const { approvedFrom, approvedTo, settledFrom, settledTo, reason, merchantId, country, language } = filter;
  const all = [
    // Spelled out, so that every plan can use the index of its view.
    view === undefined ? sql`r.state <> 'taken_back'` : sql`r.state = ${sql.lit(refundViews[view])}`,
    currency && sql`r.currency = ${currency}`,
    paymentKind && sql`r.payment_kind = any(${paymentKind}::text[])`,
    late && lateCondition(view, now),
    approvedFrom && sql`r.approved_at >= ${approvedFrom}::timestamptz`,
    approvedTo && sql`r.approved_at < ${approvedTo}::timestamptz`,
    settledFrom && sql`coalesce(r.settled_at, '0001-01-01T00:00:00Z'::timestamptz) >= ${settledFrom}::timestamptz`,
    settledTo && sql`r.settled_at < ${settledTo}::timestamptz`,
    reason && sql`c.reason = any(${reason}::text[])`,
    merchantId && sql`c.merchant_id = any(${merchantId}::text[])`,
    country && sql`c.country = any(${country}::text[])`,
    language && sql`c.language = any(${language}::text[])`,
    q && sql`r.id in (${refundsFound(q)})`,
  ].filter(condition => typeof condition === 'object');
  return sql<boolean>`(${sql.join(all, sql` and `)})`;
}

/** Whether a filter asks for something of the claim, which is then joined. */
export function asksForClaim({ reason, merchantId, country, language }: RefundFilter): boolean {
  return [reason, merchantId, country, language].some(values => values !== undefined);
}

/** Of what was settled, the moment at which it went counts; of all else, whether a promise is over: each as its index says it. */
export function lateCondition(view: RefundView | undefined, now: Instant): RawBuilder<unknown> {
  const paidLate = sql`r.settled_at > r.first_due_at`;
  const isOver = sql`r.first_due_at < ${now}::timestamptz`;
  if (view === undefined) return sql`(${paidLate} or r.settled_at is null and ${isOver})`;
  return view === 'settled' ? paidLate : isOver;
}

/** The refunds that a text means: by the claim's number, the beginning of its external id, of its order's, or of the payment's reference. */
function refundsFound(q: string): RawBuilder<unknown> {
  const { text, claimId } = readSearch(q);
  const reference = text.toLowerCase();
  const most = sql.lit(mostHits);
  const hits = [
    sql`(select id from refunds where order_id >= ${text} and order_id < ${above(text)} limit ${most})`,
    sql`(select id from refunds where lower(reference) collate "C" >= ${reference}
      and lower(reference) collate "C" < ${above(reference)} limit ${most})`,
    sql`(select refunds.id from claims join refunds on claim_id = claims.id
      where external_id >= ${text} and external_id < ${above(text)} limit ${most})`,
  ];
  if (claimId !== undefined) hits.push(sql`(select id from refunds where claim_id = ${claimId})`);
  return sql.join(hits, sql` union all `);
}
