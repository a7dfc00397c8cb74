import type { Setting, Stored } from './setting.ts';

/** A photo as it is found by its id and by its bytes. */
export async function addPhoto(event: Stored<'evidence_added'>, { trx, text, arrival }: Setting): Promise<void> {
  const { photo, fileName } = event.payload;
  if (arrival.photoBytes === undefined) throw new Error(`The size of photo ${photo.id} was not handed over`);
  const row = {
    id: photo.id,
    claim_id: event.claimId,
    sha256: photo.sha256,
    type: photo.type,
    bytes: arrival.photoBytes,
    width: photo.width,
    height: photo.height,
    fingerprint: photo.fingerprint,
    file_name: fileName === undefined ? null : await text(fileName),
    received_at: photo.receivedAt,
  };
  await trx.insertInto('photos').values(row).execute();
}
