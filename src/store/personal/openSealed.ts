import { type Kysely, sql } from 'kysely';
import type { Sealed } from '#domain/claim.ts';
import type { Database } from '../schema.ts';

/** The texts behind commitments. One that was erased, or never kept, is not in the answer. */
export async function openSealed(
  db: Kysely<Database>,
  commitments: Iterable<Sealed | undefined>,
): Promise<Map<Sealed, string>> {
  const wanted = [...new Set(commitments)].filter(commitment => commitment !== undefined);
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom('personal_values')
    .select(['commitment', 'value'])
    .where('commitment', '=', sql<string>`any(${wanted}::text[])`)
    .execute();
  return new Map(rows.map(({ commitment, value }) => [commitment, value]));
}
