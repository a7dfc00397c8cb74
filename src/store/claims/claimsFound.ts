import { type RawBuilder, sql } from 'kysely';

/** Of each kind of hit at most so many are looked at, as many as are counted. */
const mostHits = 10_001;
/** Above every string that begins with `prefix`, in the bytewise order of the columns of identifiers. */
const above = (prefix: string) => `${prefix}\u{10FFFF}`;

/**
 * A query, in brackets, for the numbers of the claims that a searched text means: a claim's number (`10428`, `C-10428`), the beginning of an external id or
 * of an order's, or the beginnings of words of the customer's name, without regard to case and accents.
 */
export function claimsFound(text: string): RawBuilder<{ id: number }> {
  const q = text.trim();
  const hits = [beginsWith('external_id', q), beginsWith('order_id', q)];
  const number = /^(?:C-)?(\d{1,15})$/i.exec(q)?.[1];
  if (number) hits.push(sql`select id from claims where id = ${Number(number)}`);
  const name = nameQuery(q);
  if (name) {
    hits.push(sql`(select claims.id from customers join claims on claims.customer_id = customers.id
      where to_tsvector('simple', fold_text(customers.name)) @@ to_tsquery('simple', fold_text(${name})) limit ${sql.lit(mostHits)})`);
  }
  return sql<{ id: number }>`(${sql.join(hits, sql` union all `)})`;
}

function beginsWith(column: 'external_id' | 'order_id', q: string) {
  const name = sql.ref(column);
  return sql`(select id from claims where ${name} >= ${q} and ${name} < ${above(q)} limit ${sql.lit(mostHits)})`;
}

/** Each word as the beginning of one; undefined when the text has none. Letters and digits only, so it is always a query. */
function nameQuery(q: string): string | undefined {
  const words = q.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.map(word => `${word}:*`).join(' & ');
}
