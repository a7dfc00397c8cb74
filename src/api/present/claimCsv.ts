import { csvCell } from '#domain/csvCell.ts';
import type { ClaimRow } from '#store/claims/claimRow.ts';
import { claimNumber } from './claimNumber.ts';

/** Amounts are minor units. Nobody is named but who has it: the rest is on the claim. */
const columns = {
  claim: row => claimNumber(row.id),
  external_id: row => row.externalId,
  status: row => row.status,
  waiting_on: row => row.waitingOn ?? '',
  reason: row => row.reason,
  verdict: row => row.verdict,
  opened_at: row => row.openedAt,
  closed_at: row => row.decidedAt ?? '',
  deadline: row => row.deadline?.at ?? '',
  amount: row => row.amount?.amount ?? '',
  currency: row => row.amount?.currency ?? '',
  merchant_id: row => row.merchant?.id ?? '',
  merchant: row => row.merchant?.name ?? '',
  country: row => row.customer.country ?? '',
  language: row => row.language,
  order_id: row => row.orderId,
  assignee: row => row.assignee?.name ?? '',
} as const satisfies Record<string, (row: ClaimRow) => string | number>;

/** The first line; the mark before it tells spreadsheets that the text is UTF-8. */
export const claimCsvHead = `\uFEFF${Object.keys(columns).join(',')}\r\n`;

/** A claim as a line (RFC 4180). */
export function claimCsvLine(row: ClaimRow): string {
  return `${Object.values(columns)
    .map(cell => csvCell(cell(row)))
    .join(',')}\r\n`;
}
