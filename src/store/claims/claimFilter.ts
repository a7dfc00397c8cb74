import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';

import type { Reason } from '#domain/reasons.ts';
import type { Status } from '#domain/status.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { Database } from '../schema.ts';
import { isKept, type View, viewCondition } from './claimViews.ts';
import { type FigureFilter, hasDecision, hasTarget, hasTime, waitsOn, wasDecidedBy } from './figureConditions.ts';
import { sortOf } from './pageCursor.ts';

/**
 * What claims to list. Different filters all have to match, one value of a list has to. `viewer` is the person of the view `mine`, `now` and `dueSoonMs` the moment and
 * the margins of the views by deadline and of what time tells; null in `assigneeId`: nobody has it. Of every period the first moment is included and the last one excluded;
 * `openAt`: opened before that moment and not closed by then. Amounts are minor units, both included.
 */
export type ClaimFilter = FigureFilter & {
  view?: View;
  viewer?: string;
  now?: Instant;
  dueSoonMs?: number;
  status?: readonly Status[];
  reason?: readonly Reason[];
  verdict?: readonly Verdict[];
  country?: readonly string[];
  language?: readonly string[];
  unknown?: readonly ('merchantId' | 'country')[];
  merchantId?: readonly string[];
  assigneeId?: readonly (string | null)[];
  customerId?: string;
  orderId?: string;
  externalId?: string;
  openedFrom?: Instant;
  openedTo?: Instant;
  closedFrom?: Instant;
  closedTo?: Instant;
  openAt?: Instant;
  amountFrom?: number;
  amountTo?: number;
  currency?: string;
  q?: string;
};

type Claims = ExpressionBuilder<Database, 'claims'>;
export type Condition = ExpressionWrapper<Database, 'claims', SqlBool> | ReturnType<typeof sql<SqlBool>>;

const among = (column: 'status' | 'reason' | 'verdict' | 'country' | 'language' | 'merchant_id') => {
  return (eb: Claims, values: readonly string[]) =>
    values.length === 1
      ? eb(`claims.${column}`, '=', values[0] as never)
      : eb(`claims.${column}`, '=', sql<never>`any(${values}::text[])`);
};

/** As the index by the end of claims has it: what is still open ended before everything. */
const closedAt = sql.raw(sortOf('decided').key);

/** Those that only say more of another filter have no condition of their own. */
type Sole = Exclude<
  keyof ClaimFilter,
  | ('viewer' | 'now' | 'dueSoonMs' | 'standing' | 'dueFrom' | 'dueTo' | 'heldUpBy')
  | ('timeEnd' | 'timeFrom' | 'timeTo' | 'decidedFrom' | 'decidedTo')
>;

const conditions: {
  [F in Sole]-?: (eb: Claims, value: NonNullable<ClaimFilter[F]>, filter: ClaimFilter) => Condition;
} = {
  view: (_eb, view, filter) => viewCondition(view, filter),
  status: among('status'),
  reason: among('reason'),
  verdict: among('verdict'),
  country: among('country'),
  language: among('language'),
  unknown: (eb, fields) =>
    eb.and(fields.map(field => eb(field === 'country' ? 'claims.country' : 'claims.merchant_id', 'is', null))),
  waitingOn: (_eb, parties, filter) => waitsOn(parties, filter),
  decidedBy: (_eb, people) => wasDecidedBy(people),
  target: (_eb, metric, filter) => hasTarget(metric, filter),
  time: (_eb, metric, filter) => hasTime(metric, filter),
  decision: (_eb, after, filter) => hasDecision(after, filter),
  merchantId: among('merchant_id'),
  assigneeId: (eb, ids) => {
    const people = ids.filter(id => id !== null);
    return eb.or([
      ...(people.length < ids.length ? [eb('claims.assignee_id', 'is', null)] : []),
      ...(people.length === 1 ? [eb('claims.assignee_id', '=', people[0]!)] : []),
      ...(people.length > 1 ? [eb('claims.assignee_id', '=', sql<never>`any(${people}::text[])`)] : []),
    ]);
  },
  customerId: (eb, id) => eb('claims.customer_id', '=', id),
  orderId: (eb, id) => eb('claims.order_id', '=', id),
  externalId: (eb, id) => eb('claims.external_id', '=', id),
  openedFrom: (eb, at) => eb('claims.opened_at', '>=', at),
  openedTo: (eb, at) => eb('claims.opened_at', '<', at),
  closedFrom: (_eb, at) => sql<SqlBool>`${closedAt} >= ${at}::timestamptz`,
  closedTo: (eb, at) =>
    eb.and([eb('claims.decided_at', 'is not', null), sql<SqlBool>`${closedAt} < ${at}::timestamptz`]),
  openAt: (eb, at) =>
    eb.and([
      eb('claims.opened_at', '<', at),
      eb.or([eb('claims.decided_at', 'is', null), eb('claims.decided_at', '>=', at)]),
    ]),
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
  return (filter.view === undefined || isKept(filter.view)) && filtersOf(filter).every(name => name === 'view');
}

function filtersOf(filter: ClaimFilter) {
  return (Object.keys(conditions) as (keyof typeof conditions)[]).filter(name => {
    const value = filter[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
  });
}
