import type { Transaction } from 'kysely';
import type { Actor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import { photoOfClaim } from '#store/photoOfClaim.ts';
import type { Database } from '#store/schema.ts';
import { transact } from '#store/transact.ts';
import type { Deps } from '../deps.ts';
import { giveCommandIn, isStale } from '../giveCommand.ts';
import { refusedProblem } from '../refusedProblem.ts';
import { newId } from '../secrets.ts';
import { keepPhoto, type PhotoRead } from './takePhoto.ts';

export type PhotoTaken = { id: string; sha256: string; known: boolean };

/**
 * Adds photos that were read to a claim, in their order: all of them, or none. One whose bytes the claim has already is known.
 * @throws ProblemError 422 when one is refused.
 */
export function addPhotos(deps: Deps, claimId: number, photos: readonly PhotoRead[], actor: Actor) {
  return transact(deps.db, trx => addPhotosIn(deps, trx, claimId, photos, actor));
}

/** The same in a transaction that is under way. */
export async function addPhotosIn(
  deps: Deps,
  trx: Transaction<Database>,
  claimId: number,
  photos: readonly PhotoRead[],
  actor: Actor,
): Promise<PhotoTaken[]> {
  const taken: PhotoTaken[] = [];
  for (const photo of photos) {
    const id = newId(deps, 'photo');
    const { type, width, height, fingerprint } = photo.made;
    const given = await giveCommandIn(deps, trx, {
      claimId,
      actor,
      arrival: { photoBytes: photo.bytes.length },
      command: {
        command: 'add_evidence',
        photo: { id, sha256: photo.sha256, type, width, height, fingerprint, receivedAt: deps.now() },
        fileName: photo.name,
      },
    });
    if (isRefusal(given)) throw refusedProblem(given, 'en');
    if (isStale(given)) throw new Error(`Claim ${claimId} was given no sequence and is stale`);
    const known = given.events.length === 0 ? await photoOfClaim(trx, claimId, photo.sha256) : undefined;
    taken.push({ id: known ?? id, sha256: photo.sha256, known: known !== undefined });
  }
  // Last, when nothing is refused any more: bytes of photos that were not taken are not left behind.
  for (const photo of photos) await keepPhoto(deps, photo);
  return taken;
}
