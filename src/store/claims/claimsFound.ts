import { type RawBuilder, sql } from 'kysely';
import { nameQuery, type SearchText, textQuery } from '../search/searchText.ts';

/** Of each kind of hit at most so many are looked at, as many as are counted. */
const mostHits = 10_001;
/** Above every string that begins with `prefix`, in the bytewise order of the columns of identifiers. */
const above = (prefix: string) => `${prefix}\u{10FFFF}`;

/**
 * A query, in brackets, for the numbers of the claims that a searched text means, each with the rank of how it was found: by its number (0), the beginning of its
 * external id or its order's (1), beginnings of words of the customer's name (2), of what was written in the claim (3), or of the merchant's
 * name (4). Neither case nor accents matter. A claim can be found in several ways.
 */
export function claimsFound(search: SearchText, limit = mostHits): RawBuilder<{ id: number; rank: number }> {
  const most = sql.lit(limit);
  const hits = [beginsWith('external_id', search, most), beginsWith('order_id', search, most)];
  if (search.claimId !== undefined) hits.push(sql`select id, 0 as rank from claims where id = ${search.claimId}`);
  const names = nameQuery(search);
  if (names) {
    hits.push(sql`(select claims.id, 2 from customers join claims on claims.customer_id = customers.id
      where to_tsvector('simple', fold_text(customers.name)) @@ ${query(names)} limit ${most})`);
    hits.push(sql`(select claims.id, 4 from merchants join claims on claims.merchant_id = merchants.id
      where merchants.words @@ ${query(names)} limit ${most})`);
  }
  const texts = textQuery(search);
  if (texts) {
    hits.push(sql`(select claim_id, 3 from personal_values where words @@ ${query(texts)} limit ${most})`);
  }
  return sql<{ id: number; rank: number }>`(${sql.join(hits, sql` union all `)})`;
}

/** Words as the database compares them. */
export function query(words: string): RawBuilder<unknown> {
  return sql`to_tsquery('simple', fold_text(${words}))`;
}

function beginsWith(column: 'external_id' | 'order_id', { text }: SearchText, most: RawBuilder<unknown>) {
  const name = sql.ref(column);
  return sql`(select id, 1 as rank from claims where ${name} >= ${text} and ${name} < ${above(text)} limit ${most})`;
}
