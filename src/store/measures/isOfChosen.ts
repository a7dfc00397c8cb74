import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Chosen } from './chosenClaims.ts';

const names = ['reason', 'country', 'language'] as const;

/**
 * Whether a row of `claim_episodes` or `claim_targets` (by its alias) is of a claim that was chosen, in SQL. It says itself what its claim is chosen by, so that no claim is
 * read; but for merchants: of their few claims the rows are looked up.
 */
export function isOfChosen(alias: string, chosen: Chosen): RawBuilder<SqlBool> {
  const { merchantId } = chosen;
  const conditions = names
    .filter(name => chosen[name] !== undefined)
    .map(name => sql`${sql.ref(`${alias}.${name}`)} = any(${chosen[name]}::text[])`);
  if (merchantId !== undefined)
    conditions.push(
      sql`${sql.ref(`${alias}.claim_id`)} in (select id from claims where merchant_id = any(${merchantId}::text[]))`,
    );
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}
