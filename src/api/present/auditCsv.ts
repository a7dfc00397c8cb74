import { csvCell } from '#domain/csvCell.ts';
import { moneyText } from '#domain/money.ts';
import type { AuditRow } from '../schemas/audit.ts';

const columns = {
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
} as const satisfies Record<string, (row: AuditRow) => string | number>;

/** The first line; the mark before it tells spreadsheets that the text is UTF-8. */
export const csvHead = `\uFEFF${Object.keys(columns).join(',')}\r\n`;

/** An event as a line (RFC 4180). */
export function csvLine(row: AuditRow): string {
  return `${Object.values(columns)
    .map(cell => csvCell(cell(row)))
    .join(',')}\r\n`;
}

function detailsText({ amount, facts, ...rest }: AuditRow['details']): string {
  const parts = Object.entries(rest).map(([name, value]) => `${name}: ${value}`);
  if (amount) parts.unshift(`amount: ${moneyText(amount)}`);
  if (facts) parts.push(`facts: ${facts.join(' ')}`);
  return parts.join('; ');
}
