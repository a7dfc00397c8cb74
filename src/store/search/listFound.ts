import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../schema.ts';
import { type Found, foundOf, mostFound } from './found.ts';
import type { SearchText } from './searchText.ts';

type Table = 'customers' | 'orders' | 'merchants';

/** Of each kind of hit one more than is counted. */
export const most = sql.lit(mostFound + 1);
/** The claims of one thing are counted up to here. */
const mostClaims = 1000;

type Listing = {
  search: SearchText;
  /** Queries, in brackets, for the ids of what is found. */
  hits: readonly RawBuilder<unknown>[];
  /** The query for what is shown of the ids in `shown`, in its order. */
  shown: RawBuilder<unknown>;
  limit: number;
};

/** The things whose ids were found, the one that was named exactly before all others. */
export async function listFound<T>(db: Kysely<Database>, { search, hits, shown, limit }: Listing): Promise<Found<T>> {
  if (search.text === '') return foundOf([], 0);
  const { rows } = await sql<T & { total: number }>`
    with found as materialized (${sql.join(hits, sql` union `)}),
    shown as materialized (select id, id = ${search.text} as exact from found order by 2 desc, 1 limit ${sql.lit(limit)})
    select listed.*, (select count(*) from found) as total from (${shown}) as listed`.execute(db);
  const data = rows.map(({ total: _total, ...row }) => row as T);
  return foundOf(data, rows[0]?.total ?? 0);
}

/** The ids that begin as the text does. */
export function idsOf(table: Table, { text }: SearchText): RawBuilder<unknown> {
  const end = `${text}\u{10FFFF}`;
  return sql`(select id from ${sql.table(table)} where id >= ${text} and id < ${end} limit ${most})`;
}

/** How many claims something has, counted on the index of that column. */
export function claimsOf(column: 'customer_id' | 'order_id' | 'merchant_id', table: Table): RawBuilder<unknown> {
  return sql`(select count(*) from (select 1 from claims
    where claims.${sql.ref(column)} = ${sql.ref(`${table}.id`)} limit ${sql.lit(mostClaims)}) as counted)`;
}
