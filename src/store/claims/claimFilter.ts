import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Reason } from '#domain/reasons.ts';
import type { Queue, Status } from '#domain/status.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { Database } from '../schema.ts';

/** The queue's views: one a queue, and the open claims of a person. */
export type View = Queue | 'mine';

/**
 * What claims to list. Different filters all have to match, one value of a list has to. `viewer` is the person of the view `mine`; `assigneeId` null: nobody
 * has it. `openedFrom` and `amountFrom` are included, `openedTo` is the first moment excluded, `amountTo` is included; amounts are minor units.
 */
export type ClaimFilter = {
  view?: View;
  viewer?: string;
  status?: readonly Status[];
  reason?: readonly Reason[];
  verdict?: readonly Verdict[];
  country?: readonly string[];
  merchantId?: readonly string[];
  assigneeId?: string | null;
  customerId?: string;
  orderId?: string;
  externalId?: string;
  openedFrom?: Instant;
  openedTo?: Instant;
  amountFrom?: number;
  amountTo?: number;
  currency?: string;
  q?: string;
};

type Claims = ExpressionBuilder<Database, 'claims'>;
type Condition = ExpressionWrapper<Database, 'claims', SqlBool> | ReturnType<typeof sql<SqlBool>>;

const among = (column: 'status' | 'reason' | 'verdict' | 'country' | 'merchant_id') => {
  return (eb: Claims, values: readonly string[]) =>
    values.length === 1
      ? eb(`claims.${column}`, '=', values[0] as never)
      : eb(`claims.${column}`, '=', sql<never>`any(${values}::text[])`);
};

const conditions: {
  [F in Exclude<keyof ClaimFilter, 'viewer'>]-?: (
    eb: Claims,
    value: NonNullable<ClaimFilter[F]> | (F extends 'assigneeId' ? null : never),
    filter: ClaimFilter,
  ) => Condition;
} = {
  view: (eb, view, { viewer }) => {
    if (view !== 'mine') return eb('claims.queue', '=', view);
    if (viewer === undefined) throw new TypeError('the view "mine" needs a viewer');
    // As in the partial index claims_mine.
    return eb.and([eb('claims.assignee_id', '=', viewer), sql<SqlBool>`claims.queue <> 'decided'`]);
  },
  status: among('status'),
  reason: among('reason'),
  verdict: among('verdict'),
  country: among('country'),
  merchantId: among('merchant_id'),
  assigneeId: (eb, id) => eb('claims.assignee_id', id === null ? 'is' : '=', id),
  customerId: (eb, id) => eb('claims.customer_id', '=', id),
  orderId: (eb, id) => eb('claims.order_id', '=', id),
  externalId: (eb, id) => eb('claims.external_id', '=', id),
  openedFrom: (eb, at) => eb('claims.opened_at', '>=', at),
  openedTo: (eb, at) => eb('claims.opened_at', '<', at),
  amountFrom: (eb, amount) => eb('claims.amount', '>=', amount),
  amountTo: (eb, amount) => eb('claims.amount', '<=', amount),
  currency: (eb, currency) => eb('claims.currency', '=', currency),
  // What is searched for is found once, for the page and for the total: see `listClaims`.
  q: () => sql<SqlBool>`claims.id in (select id from found)`,
};

/** The conditions of a filter; none when it asks for nothing. */
export function conditionsOf(eb: Claims, filter: ClaimFilter): Condition[] {
  return filtersOf(filter).map(name => {
    const condition = conditions[name] as (eb: Claims, value: unknown, filter: ClaimFilter) => Condition;
    return condition(eb, filter[name], filter);
  });
}

/** Whether nothing is asked for but a queue, or nothing at all: then the number of claims is kept. */
export function isBare(filter: ClaimFilter): boolean {
  return filter.view !== 'mine' && filtersOf(filter).every(name => name === 'view');
}

function filtersOf(filter: ClaimFilter) {
  return (Object.keys(conditions) as (keyof typeof conditions)[]).filter(name => {
    const value = filter[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
  });
}
