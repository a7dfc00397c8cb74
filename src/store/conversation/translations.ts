import type { Kysely, Transaction } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

export type Translated = { text: string; at: Instant };
type Key = { claimId: number; subject: string; language: string };

/** A translation that was made before; undefined when there is none, or it was erased. */
export function findTranslation(db: Kysely<Database>, key: Key): Promise<Translated | undefined> {
  return db
    .selectFrom('translations')
    .select(['text', 'at'])
    .where('claim_id', '=', key.claimId)
    .where('subject', '=', key.subject)
    .where('language', '=', key.language)
    .executeTakeFirst();
}

/** Keeps a translation; the first that was made stays. The claim is to be locked: what it translates may be being erased. */
export async function keepTranslation(trx: Transaction<Database>, key: Key, made: Translated): Promise<void> {
  const { claimId: claim_id, subject, language } = key;
  await trx
    .insertInto('translations')
    .values({ claim_id, subject, language, ...made })
    .onConflict(conflict => conflict.doNothing())
    .execute();
}
