import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Deps, PhotoMade, PhotoRefusal } from '../deps.ts';

/** A photo that can be shown: read, re-encoded, not yet kept. `sha256` is of the bytes as they came in. */
export type PhotoRead = { name: string; bytes: Uint8Array; sha256: string; made: PhotoMade };

/** Opens a photo away from here (a child process in Node) and answers it, or why it is not taken. */
export async function readPhoto(deps: Deps, name: string, bytes: Uint8Array): Promise<PhotoRead | PhotoRefusal> {
  const made = await deps.photos.process(bytes);
  return made.refused ? made : { name, bytes, sha256: bytesToHex(sha256(bytes)), made };
}

/** Keeps the bytes as they came in, and the derivatives that are shown. Twice is once. */
export async function keepPhoto(deps: Deps, { sha256: name, bytes, made }: PhotoRead): Promise<void> {
  await deps.evidence.put(name, bytes);
  await deps.evidence.putDerivative(name, 'thumbnail', made.thumbnail);
  await deps.evidence.putDerivative(name, 'screen', made.screen);
}
