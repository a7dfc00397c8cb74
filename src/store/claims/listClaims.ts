import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';
import { readSearch } from '../search/searchText.ts';
import { type ClaimFilter, conditionsOf, isBare } from './claimFilter.ts';
import { type ClaimRow, claimRow, selectClaimRows } from './claimRow.ts';
import { claimsFound } from './claimsFound.ts';
import { readCursor, type Sort, sortOf, writeCursor } from './pageCursor.ts';

/** Above this a filtered list is not counted on: counting must not cost more than the page. */
export const mostCounted = 1_000;

export type ClaimsPage = { data: ClaimRow[]; next: string | null; total: number; totalIsExact: boolean };

/**
 * A page of claims, from the cursor `after` of the page before on, in one statement. It is found by its sort key and number, so it costs
 * the same at any depth. `total` counts all that match: exactly for a bare view, else up to 1,000 (`totalIsExact` false: at least so many).
 * @throws BadCursor when `after` is not a cursor of a list sorted so.
 */
export async function listClaims(
  db: Kysely<Database>,
  { filter, sort, limit, after }: { filter: ClaimFilter; sort: Sort; limit: number; after?: string },
): Promise<ClaimsPage> {
  const { key, type, direction } = sortOf(sort);
  const keyColumn = sql<string | number>`${sql.raw(key)}`;
  let page = db
    .selectFrom('claims')
    .selectAll('claims')
    .where(eb => eb.and(conditionsOf(eb, filter)))
    .orderBy(keyColumn, direction)
    .orderBy('claims.id', direction)
    .limit(limit + 1);
  if (after !== undefined) {
    const position = readCursor(sort, after);
    const beyond = sql.raw(direction === 'asc' ? '>' : '<');
    page = page.where(
      sql<boolean>`(${keyColumn}, claims.id) ${beyond} (${position.key}::${sql.raw(type)}, ${position.id}::bigint)`,
    );
  }
  const rows = await selectClaimRows(withFound(db, filter), page)
    .select([keyColumn.as('sort_key'), total(db, filter).as('total')])
    .orderBy(keyColumn, direction)
    .orderBy('claims.id', direction)
    .execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const counted = rows[0]?.total ?? (after === undefined ? 0 : await countClaims(db, filter));
  return {
    data: shown.map(claimRow),
    next: rows.length > limit && last ? writeCursor(sort, { key: last.sort_key, id: last.id }) : null,
    total: isBare(filter) ? counted : Math.min(counted, mostCounted),
    totalIsExact: isBare(filter) || counted <= mostCounted,
  };
}

/** The number of matching claims, one more than `mostCounted` at most unless the view is bare. */
function total(db: Kysely<Database>, filter: ClaimFilter) {
  if (isBare(filter)) {
    const kept = db.selectFrom('claim_counts').select(sql<number>`coalesce(sum(change), 0)`.as('total'));
    return filter.view === undefined ? kept : kept.where('queue', '=', filter.view as never);
  }
  const matching = db
    .selectFrom('claims')
    .select(sql`1`.as('one'))
    .where(eb => eb.and(conditionsOf(eb, filter)))
    .limit(mostCounted + 1);
  return db.selectFrom(matching.as('matching')).select(sql<number>`count(*)`.as('total'));
}

async function countClaims(db: Kysely<Database>, filter: ClaimFilter): Promise<number> {
  return (await total(withFound(db, filter), filter).executeTakeFirstOrThrow()).total;
}

/** With `found`, the numbers of the claims that are searched for, when something is. */
function withFound(db: Kysely<Database>, { q }: ClaimFilter): Kysely<Database> {
  if (!q) return db;
  return db.with(
    cte => cte('found').materialized(),
    () => claimsFound(readSearch(q)) as never,
  ) as unknown as Kysely<Database>;
}
