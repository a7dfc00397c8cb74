import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';
import { readSearch } from '../search/searchText.ts';
import { askedTargetColumns, askedTargets, type TargetRanked } from './askedTarget.ts';
import { type ClaimFilter, conditionsOf, isBare } from './claimFilter.ts';
import { type ChosenClaims, type ClaimRow, claimRow, selectClaimRows } from './claimRow.ts';
import { claimsFound } from './claimsFound.ts';
import { readCursor, type Sort, sortOf, writeCursor } from './pageCursor.ts';

/** Above this a filtered list is not counted on: counting must not cost more than the page. */
export const mostCounted = 1_000;

export type ClaimsPage = { data: ClaimRow[]; next: string | null; total: number; totalIsExact: boolean };

/**
 * A page of claims, from the cursor `after` of the page before on, in one statement. It is found by its sort key and number, so it costs
 * the same at any depth. `total` counts all that match: exactly for a bare view, else up to 1,000 (`totalIsExact` false: at least so many). Each row of a list that
 * asks for a promise (`target`) has it; only such a list can be sorted by it.
 * @throws BadCursor when `after` is not a cursor of a list sorted so. @throws TypeError on the sort `target` without that filter.
 */
export async function listClaims(
  db: Kysely<Database>,
  { filter, sort, limit, after }: { filter: ClaimFilter; sort: Sort; limit: number; after?: string },
): Promise<ClaimsPage> {
  const { key, type, direction, byTarget } = sortOf(sort);
  if (byTarget && filter.target === undefined) throw new TypeError('the sort "target" needs the filter "target"');
  const keyColumn = sql<string | number>`${sql.raw(key)}`;
  // Of a promise its own number is compared, which is in its index.
  const idColumn = sql<number>`${sql.raw(byTarget ? 'target.claim_id' : 'claims.id')}`;
  let page = claimsOf(db, filter)
    .select(keyColumn.as('sort_key'))
    .orderBy(keyColumn, direction)
    .orderBy(idColumn, direction)
    .limit(limit + 1);
  if (after !== undefined) {
    const position = readCursor(sort, after);
    const beyond = sql.raw(direction === 'asc' ? '>' : '<');
    page = page.where(
      sql<boolean>`(${keyColumn}, ${idColumn}) ${beyond} (${position.key}::${sql.raw(type)}, ${position.id}::bigint)`,
    );
  }
  const rows = await selectClaimRows(withFound(db, filter), page)
    .select(askedTargetColumns(filter.target !== undefined))
    .select([sql<string | number>`claims.sort_key`.as('sort_key'), total(db, filter).as('total')])
    .orderBy(sql`claims.sort_key`, direction)
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

/** The matching claims, each with the promise that is asked for. */
function claimsOf(db: Kysely<Database>, filter: ClaimFilter): ChosenClaims {
  const { target, ...others } = filter;
  const claims = db.selectFrom('claims').selectAll('claims');
  if (target === undefined) return claims.where(eb => eb.and(conditionsOf(eb, filter)));
  const targets = sql<TargetRanked>`(${askedTargets(target, filter)})`.as('target');
  return claims
    .innerJoin(targets, join => join.onRef('target.claim_id', '=', 'claims.id'))
    .selectAll('target')
    .where(eb => eb.and(conditionsOf(eb as never, others))) as unknown as ChosenClaims;
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
