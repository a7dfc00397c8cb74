import { type Kysely, sql } from 'kysely';
import { query } from '../claims/claimsFound.ts';
import type { Database } from '../schema.ts';
import { idsOf, most } from './listFound.ts';
import { nameQuery, readSearch } from './searchText.ts';

export type ListedMerchant = { id: string; name: string | null };
/** Where a page ended. */
export type MerchantPosition = { label: string; id: string };

/**
 * Merchants by name, a page at a time: those that `q` means, or those of `ids`, or all. Costs the same at any depth.
 * @returns one page, and where the next one begins; null after the last.
 */
export async function listMerchants(
  db: Kysely<Database>,
  { q = '', ids, limit, after }: { q?: string; ids?: readonly string[]; limit: number; after?: MerchantPosition },
): Promise<{ data: ListedMerchant[]; next: MerchantPosition | null }> {
  const search = readSearch(q);
  const names = nameQuery(search);
  let page = db
    .selectFrom('merchants')
    .select(['id', 'name', 'label'])
    .orderBy('label')
    .orderBy('id')
    .limit(limit + 1);
  if (ids) page = page.where('id', '=', sql<string>`any(${ids}::text[])`);
  if (search.text !== '') {
    const byName = sql`(select id from merchants where words @@ ${query(names ?? '')} limit ${most})`;
    const hits = [idsOf('merchants', search), ...(names ? [byName] : [])];
    page = page.where(sql<boolean>`id in (${sql.join(hits, sql` union `)})`);
  }
  if (after) page = page.where(sql<boolean>`(label, id) > (${after.label}, ${after.id})`);
  const rows = await page.execute();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    data: rows.slice(0, limit).map(({ id, name }) => ({ id, name })),
    next: last ? { label: last.label, id: last.id } : null,
  };
}
