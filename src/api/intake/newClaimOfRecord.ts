import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { NewClaim } from '../receiveClaims.ts';
import type { ClaimRecord } from './claimRecord.ts';
import { factsOfRecord } from './factsOfRecord.ts';
import { customerOfRecord, orderOfRecord } from './rowsOfRecord.ts';

/** The policy that judges claims; of its versions the one in force when the claim was opened. */
const policyId = 'joom';

/** A record as a claim to be received. Its hash (SHA-256 of the RFC 8785 form) does not depend on the order of its fields. */
export function newClaimOfRecord(record: ClaimRecord): NewClaim {
  const { externalId, customer, description, extra } = record;
  return {
    externalId,
    bodyHash: bytesToHex(sha256(utf8ToBytes(canonicalize(record)!))),
    policyId,
    language: record.language ?? customer.language ?? 'en',
    country: customer.country ?? undefined,
    description: description ?? undefined,
    extra: extra ?? undefined,
    facts: factsOfRecord(record),
    customer: customerOfRecord(record),
    order: orderOfRecord(record),
  };
}
