import type { Kysely, Selectable } from 'kysely';
import type { Database } from '#store/schema.ts';

export type Message = Selectable<Database['messages']>;

/** The messages of a claim, from the first on. */
export function conversation(db: Kysely<Database>, claimId: number): Promise<Message[]> {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('claim_id', '=', claimId)
    .orderBy('at')
    .orderBy('sequence')
    .orderBy('id')
    .execute();
}
