import { type Kysely, sql } from 'kysely';
import { type ClaimRow, claimRow, selectClaimRows } from '../claims/claimRow.ts';
import { claimsFound, query } from '../claims/claimsFound.ts';
import type { Database } from '../schema.ts';
import { type Found, foundOf, mostFound } from './found.ts';
import { type SearchText, textQuery } from './searchText.ts';

/** A claim that was found; `words` is what was written in it that matches: its description, else something of its conversation. */
export type FoundClaim = { row: ClaimRow; words?: { text: string; isDescription: boolean } };

/** The claims that a text means, the best found first and the newest of those. */
export async function searchClaims(
  db: Kysely<Database>,
  search: SearchText,
  limit: number,
): Promise<Found<FoundClaim>> {
  if (search.text === '') return foundOf([], 0);
  const hits = await sql<{ id: number; total: number }>`
    with found as materialized ${claimsFound(search, mostFound + 1)},
    ranked as materialized (select id, min(rank) as rank from found group by id)
    select id, (select count(*) from ranked) as total from ranked order by rank, id desc limit ${sql.lit(limit)}`.execute(
    db,
  );
  const ids = hits.rows.map(({ id }) => id);
  if (ids.length === 0) return foundOf([], 0);
  const [rows, words] = await Promise.all([
    selectClaimRows(db).where('claims.id', 'in', ids).execute(),
    wordsOf(db, ids, textQuery(search)),
  ]);
  const byId = new Map(rows.map(row => [row.id, { row: claimRow(row), words: words.get(row.id) }]));
  return foundOf(
    ids.flatMap(id => byId.get(id) ?? []),
    hits.rows[0]!.total,
  );
}

/** What matches of the texts of claims, the description before all else. */
async function wordsOf(db: Kysely<Database>, ids: readonly number[], words: string | undefined) {
  if (words === undefined) return new Map<number, FoundClaim['words']>();
  const { rows } = await sql<{ claim_id: number; text: string; isDescription: boolean }>`
    select distinct on (claim_id) claim_id, value as text, commitment = state ->> 'description' as "isDescription"
    from personal_values join claim_states using (claim_id)
    where claim_id = any(${ids}::bigint[]) and words @@ ${query(words)}
    order by claim_id, commitment = state ->> 'description' desc, commitment`.execute(db);
  return new Map(rows.map(({ claim_id, ...found }) => [claim_id, found]));
}
