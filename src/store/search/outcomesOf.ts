import { type Kysely, sql } from 'kysely';
import type { Money } from '#domain/money.ts';
import type { Reason } from '#domain/reasons.ts';
import type { Status } from '#domain/status.ts';
import type { Database } from '../schema.ts';

/** So many of the latest claims are looked at. */
export const mostLookedAt = 10_000;

export type Outcomes = {
  /** The claims that were looked at; `isAll` false: the latest so many, and there are more. */
  claims: number;
  isAll: boolean;
  byStatus: { status: Status; count: number }[];
  byReason: { reason: Reason; count: number }[];
  /** What is or was at stake, a currency each: granted of the approved and refunded claims, asked for of the open ones. */
  amounts: { granted: Money[]; open: Money[] };
};

type Group = { status: Status; reason: Reason; currency: string | null; count: number; amount: number };

/** What became of the claims of a customer, an order or a merchant: the latest 10,000, so that it never costs more than that. */
export async function outcomesOf(
  db: Kysely<Database>,
  whose: { column: 'customer_id' | 'order_id' | 'merchant_id'; id: string },
): Promise<Outcomes> {
  const { rows } = await sql<Group>`
    select status, reason, currency, count(*) as count, coalesce(sum(amount), 0)::bigint as amount from (
      select status, reason, currency, amount from claims where ${sql.ref(whose.column)} = ${whose.id}
      order by opened_at desc, id desc limit ${sql.lit(mostLookedAt + 1)}) as latest
    group by status, reason, currency`.execute(db);
  const claims = rows.reduce((sum, { count }) => sum + count, 0);
  return {
    claims: Math.min(claims, mostLookedAt),
    isAll: claims <= mostLookedAt,
    byStatus: counted(rows, 'status').map(([status, count]) => ({ status, count })),
    byReason: counted(rows, 'reason').map(([reason, count]) => ({ reason, count })),
    amounts: {
      granted: summed(rows.filter(({ status }) => status === 'approved' || status === 'refunded')),
      open: summed(rows.filter(({ status }) => status === 'open' || status === 'waiting' || status === 'parked')),
    },
  };
}

/** The most frequent first. */
function counted<K extends 'status' | 'reason'>(rows: readonly Group[], by: K): [Group[K], number][] {
  const counts = new Map<Group[K], number>();
  for (const row of rows) counts.set(row[by], (counts.get(row[by]) ?? 0) + row.count);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function summed(rows: readonly Group[]): Money[] {
  const sums = new Map<string, number>();
  for (const { currency, amount } of rows) if (currency) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].sort().map(([currency, amount]) => ({ currency, amount }));
}
