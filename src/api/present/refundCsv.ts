import { civilDateOf } from '#domain/calendar.ts';
import { csvCell } from '#domain/csvCell.ts';
import { moneyText } from '#domain/money.ts';
import type { RefundListed } from '#store/refunds/listRefunds.ts';
import { claimNumber } from './claimNumber.ts';

/** The columns under names that the upload of settlements knows, days in the zone of the house; what finance fills in comes last. */
const columns = {
  claim: row => claimNumber(row.claimId),
  external_id: row => row.externalId,
  order: row => row.orderId,
  payment_method: ({ paymentKind, payment }) => [paymentKind, payment?.last4].filter(Boolean).join(' '),
  approved_on: (row, zone) => civilDateOf(row.approvedAt, zone),
  promised_until: ({ dueAt }, zone) => (dueAt === null ? '' : civilDateOf(dueAt, zone)),
  amount: ({ amount, currency }) => moneyText({ amount, currency }).split(' ')[0]!,
  currency: row => row.currency,
  settled_day: ({ settledAt }, zone) => (settledAt === null ? '' : civilDateOf(settledAt, zone)),
  reference: row => row.reference ?? '',
} as const satisfies Record<string, (row: RefundListed, zone: string) => string>;

/** The first line; the mark before it tells spreadsheets that the text is UTF-8. */
export const refundCsvHead = `\uFEFF${Object.keys(columns).join(',')}\r\n`;

/** A refund as a line (RFC 4180). It names nobody: order and claim say enough. */
export function refundCsvLine(row: RefundListed, zone: string): string {
  return `${Object.values(columns)
    .map(cell => csvCell(cell(row, zone)))
    .join(',')}\r\n`;
}
