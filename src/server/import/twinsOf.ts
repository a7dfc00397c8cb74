import { claimRecord } from '#api/intake/claimRecord.ts';
import { newClaimOfRecord } from '#api/intake/newClaimOfRecord.ts';
import type { LineRead } from '#api/intake/readRecords.ts';
import type { Outcome } from './sendRecord.ts';

/**
 * What a dry run remembers of the file, because the database does not: under which external ids claims came by that would be in by now, each
 * with the hash of its content (some hundred bytes a record).
 */
export function twinsOf() {
  const hashes = new Map<string, string>();
  return {
    /** What becomes of a record that nothing else refuses, if its external id came by before; else undefined, and it is remembered. */
    outcomeOf(read: LineRead): Outcome | undefined {
      const claim = claimOf(read);
      if (claim === undefined) return undefined;
      const before = hashes.get(claim.externalId);
      if (before === claim.bodyHash) return { kind: 'known' };
      if (before === undefined) return void hashes.set(claim.externalId, claim.bodyHash);
      const reason = 'is known with another content (an earlier line)';
      return { kind: 'refused', reasons: [{ field: 'externalId', reason }] };
    },
  };
}

function claimOf(read: LineRead) {
  if (!('record' in read)) return undefined;
  const parsed = claimRecord.safeParse(read.record);
  return parsed.success ? newClaimOfRecord({ ...parsed.data, evidence: undefined }) : undefined;
}
