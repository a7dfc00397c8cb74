import type { Photo } from '../evidence.ts';
import { photoLimits } from '../photo/limits.ts';
import { sameShot } from '../photo/sameShot.ts';
import { refuse } from '../refusals.ts';
import { notAfter } from './foreignClock.ts';
import type { Bodies } from './situation.ts';

export const decideEvidence: Bodies<'add_evidence'> = {
  add_evidence: ({ claim, command, now }) => {
    const { photos } = claim.facts;
    if (photos.some(({ sha256 }) => sha256 === command.photo.sha256)) return [];
    if (photos.length >= photoLimits.photosPerClaim) {
      return refuse('too_many_photos', { field: 'photo', params: { max: photoLimits.photosPerClaim } });
    }
    const receivedAt = notAfter(command.photo.receivedAt, now);
    const shot = shotOf(command.photo.fingerprint, photos);
    const photo: Photo = { ...command.photo, receivedAt, shot, observations: [] };
    return [{ type: 'evidence_added', at: receivedAt, payload: { photo, fileName: command.fileName } }];
  },
};

/** The number of the shot that a photo shows: that of the first photo which is the same shot, else the next one. */
function shotOf(fingerprint: string, photos: Photo[]): number {
  const same = photos.find(
    photo => comparable(photo.fingerprint, fingerprint) && sameShot(photo.fingerprint, fingerprint),
  );
  return same?.shot ?? photos.reduce((highest, { shot }) => Math.max(highest, shot), 0) + 1;
}

/** Fingerprints made in different ways say nothing about each other: the photos count as different. */
function comparable(a: string, b: string): boolean {
  return a.length === b.length && isHex(a) && isHex(b);
}

function isHex(fingerprint: string): boolean {
  return /^(?:[0-9a-f]{2})+$/.test(fingerprint);
}
