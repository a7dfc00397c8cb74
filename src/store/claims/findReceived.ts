import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';

/** A claim that came in before: with the same `bodyHash` the record is the same. */
export type Received = { id: number; externalId: string; bodyHash: string };

/** Which of these external ids are known, by external id. */
export async function findReceived(
  db: Kysely<Database>,
  externalIds: readonly string[],
): Promise<Map<string, Received>> {
  if (externalIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('claims')
    .select(['id', 'external_id', 'body_hash'])
    .where('external_id', '=', sql<string>`any(${externalIds}::text[])`)
    .execute();
  return new Map(
    rows.map(row => [row.external_id, { id: row.id, externalId: row.external_id, bodyHash: row.body_hash }]),
  );
}
