import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sealed } from '#domain/claim.ts';

/** A person's words with the salt (hex) that hides them, and the commitment that stands for them in events. */
export type Seal = { sealed: Sealed; salt: string; value: string };

const saltBytes = 16;

/** Seals a text: SHA-256(salt || value), the salt drawn anew so that equal texts look different and none can be guessed. */
export function seal(value: string, randomBytes: (length: number) => Uint8Array): Seal {
  const salt = bytesToHex(randomBytes(saltBytes));
  return { sealed: commitmentTo(salt, value), salt, value };
}

/** The commitment of a text under a salt in hex. */
export function commitmentTo(salt: string, value: string): Sealed {
  return `sha256:${bytesToHex(sha256(concatBytes(hexToBytes(salt), utf8ToBytes(value))))}`;
}
