import { moneyText } from '#domain/money.ts';
import type { CsvColumns } from '../csvExport.ts';
import type { AuditRow } from '../schemas/audit.ts';

/** The export of the audit. */
export const auditCsv: CsvColumns<AuditRow> = {
  recorded_at: row => row.recordedAt,
  happened_at: row => row.at,
  claim: row => row.number ?? '',
  sequence: row => row.sequence,
  event: row => row.type,
  actor_kind: row => row.actor.kind,
  actor_id: row => row.actor.id,
  actor_name: row => row.actor.name ?? '',
  actor_role: row => row.actor.role ?? '',
  details: row => detailsText(row.details),
  hash: row => row.hash ?? '',
};

function detailsText({ amount, facts, ...rest }: AuditRow['details']): string {
  const parts = Object.entries(rest).map(([name, value]) => `${name}: ${value}`);
  if (amount) parts.unshift(`amount: ${moneyText(amount)}`);
  if (facts) parts.push(`facts: ${facts.join(' ')}`);
  return parts.join('; ');
}
