import type { DerivativeSize, EvidenceBytes } from '#api/deps.ts';

/** Evidence bytes in memory: they are gone with the page. */
export function memoryEvidence(): EvidenceBytes {
  const kept = new Map<string, Uint8Array>();
  const name = (sha256: string, size: DerivativeSize) => `${sha256}/${size}`;
  return {
    put: async (sha256, bytes) => void kept.set(sha256, bytes),
    get: async sha256 => kept.get(sha256),
    putDerivative: async (sha256, size, bytes) => void kept.set(name(sha256, size), bytes),
    getDerivative: async (sha256, size) => kept.get(name(sha256, size)),
  };
}
