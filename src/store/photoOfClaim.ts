import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** The id of a claim's photo with these bytes (SHA-256 in hex); undefined when it has none. */
export async function photoOfClaim(db: Kysely<Database>, claimId: number, sha256: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('photos')
    .select('id')
    .where('claim_id', '=', claimId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row?.id;
}
