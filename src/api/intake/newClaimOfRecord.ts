import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { NewClaim } from '../receiveClaims.ts';
import type { ClaimRecord } from './claimRecord.ts';
import { factsOfRecord } from './factsOfRecord.ts';
import { customerOfRecord, orderOfRecord } from './rowsOfRecord.ts';
import { withoutNulls } from './withoutNulls.ts';

/** The policy that judges claims; of its versions the one in force when the claim was opened. */
const policyId = 'joom';

/**
 * A record as a claim to be received. Its hash (SHA-256 of the RFC 8785 form) does not depend on the order of its fields, nor on whether what
 * is unknown is written as null or left out.
 */
export function newClaimOfRecord(record: ClaimRecord): NewClaim {
  const { externalId, customer, description, extra } = record;
  return {
    externalId,
    bodyHash: bytesToHex(sha256(utf8ToBytes(canonicalize(contentOf(record))!))),
    policyId,
    language: record.language ?? customer.language ?? 'en',
    country: customer.country ?? undefined,
    description: description ?? undefined,
    extra: extra ?? undefined,
    history: record.history ?? undefined,
    facts: factsOfRecord(record),
    customer: customerOfRecord(record),
    order: orderOfRecord(record),
  };
}

/** `extra` is kept as it came: a null in it says something. */
function contentOf({ extra, ...record }: ClaimRecord): unknown {
  return { ...withoutNulls(record), ...(extra == null ? {} : { extra }) };
}
