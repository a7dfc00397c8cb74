import type { Recorded, RecordedDetails } from '#store/events/listRecorded.ts';
import type { AuditRow } from '../schemas/audit.ts';
import { claimNumber } from './claimNumber.ts';

/** A recorded event as the audit shows it, with the names of people and keys beside their ids. */
export function presentAuditRow(row: Recorded, names: ReadonlyMap<string, string>): AuditRow {
  return {
    claimId: row.claim_id || null,
    number: row.claim_id === 0 ? null : claimNumber(row.claim_id),
    sequence: row.sequence,
    type: row.type,
    at: row.at,
    recordedAt: row.recorded_at,
    actor: {
      kind: row.actor_kind,
      id: row.actor_id,
      name: names.get(row.actor_id) ?? null,
      role: row.actor_role,
    },
    details: named(row.details, names),
    hash: row.hash,
  };
}

function named(
  { to, from, into, subject, ...rest }: RecordedDetails,
  names: ReadonlyMap<string, string>,
): AuditRow['details'] {
  return {
    ...rest,
    ...(to !== undefined && { to: names.get(to) ?? to }),
    ...(from !== undefined && { from: names.get(from) ?? from }),
    ...(subject !== undefined && { subject: names.get(subject) ?? subject }),
    ...(into !== undefined && { into: claimNumber(into) }),
  };
}
