import type { Kysely, Selectable, Transaction } from 'kysely';
import { insertRows, type NewRow } from './insertRows.ts';
import type { Database } from './schema.ts';

export type StoredPhoto = Selectable<Database['photos']>;

/** @throws the database's unique violation (23505, `photos_once_a_claim`) when the claim has one of these bytes already. */
export function addPhotos(trx: Transaction<Database>, photos: readonly NewRow<'photos'>[]): Promise<void> {
  return insertRows(trx, 'photos', photos);
}

export function photosOf(db: Kysely<Database>, claimId: number): Promise<StoredPhoto[]> {
  return db
    .selectFrom('photos')
    .selectAll()
    .where('claim_id', '=', claimId)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
}

/** The claim's photo of these bytes (SHA-256, 64 hex characters), if it has come in before. */
export function findPhotoOf(db: Kysely<Database>, claimId: number, sha256: string): Promise<StoredPhoto | undefined> {
  return db
    .selectFrom('photos')
    .selectAll()
    .where('claim_id', '=', claimId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
}
