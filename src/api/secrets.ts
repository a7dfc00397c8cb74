import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Deps } from './deps.ts';

/** 256 random bits as base64url: a session's token, or an API key after its prefix. */
export function newSecret(deps: Pick<Deps, 'randomBytes'>): string {
  const binary = String.fromCharCode(...deps.randomBytes(32));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** SHA-256 in hex: what is stored of a secret. Secrets of 256 random bits need no slow hash. */
export function hashSecret(secret: string): string {
  return bytesToHex(sha256(utf8ToBytes(secret)));
}

/** Names the process that a one-run token belongs to without telling the token: 16 hex characters of its hash. */
export function instanceOf(token: string): string {
  return hashSecret(token).slice(0, 16);
}

/** A random id, `prefix_` and 128 bits in hex. */
export function newId(deps: Pick<Deps, 'randomBytes'>, prefix: string): string {
  return `${prefix}_${bytesToHex(deps.randomBytes(16))}`;
}
