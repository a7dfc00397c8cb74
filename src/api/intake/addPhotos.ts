import type { Actor } from '#domain/people.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import { photoOfClaim } from '#store/photoOfClaim.ts';
import type { Deps } from '../deps.ts';
import { giveCommand, isStale } from '../giveCommand.ts';
import { newId } from '../secrets.ts';
import { keepPhoto, type PhotoRead } from './takePhoto.ts';

export type PhotoTaken = { id: string; sha256: string; known: boolean };

/** Adds photos that were read to a claim, in their order; one whose bytes the claim has already is known. Stops at the first refusal. */
export async function addPhotos(
  deps: Deps,
  claimId: number,
  photos: PhotoRead[],
  actor: Actor,
): Promise<PhotoTaken[] | Refusal> {
  const taken: PhotoTaken[] = [];
  for (const photo of photos) {
    await keepPhoto(deps, photo);
    const id = newId(deps, 'photo');
    const { type, width, height, fingerprint } = photo.made;
    const given = await giveCommand(deps, {
      claimId,
      actor,
      arrival: { photoBytes: photo.bytes.length },
      command: {
        command: 'add_evidence',
        photo: { id, sha256: photo.sha256, type, width, height, fingerprint, receivedAt: deps.now() },
        fileName: photo.name,
      },
    });
    if (isRefusal(given)) return given;
    if (isStale(given)) throw new Error(`Claim ${claimId} was given no sequence and is stale`);
    const known = given.events.length === 0 ? await photoOfClaim(deps.db, claimId, photo.sha256) : undefined;
    taken.push({ id: known ?? id, sha256: photo.sha256, known: known !== undefined });
  }
  return taken;
}
