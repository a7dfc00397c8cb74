import { civilDateOf } from '#domain/calendar.ts';
import { lastDayOf } from '#domain/dayEnd.ts';
import { decimalAmount } from '#domain/money.ts';
import type { RefundListed } from '#store/refunds/listRefunds.ts';
import type { CsvColumns } from '../csvExport.ts';
import { claimNumber } from './claimNumber.ts';

/** The export of refunds, under names that the upload of settlements knows, days in the zone of the house but for the last one of a promise, which is the customer's; what finance fills in comes last. It names nobody: order and claim say enough. */
export const refundCsv = (zone: string): CsvColumns<RefundListed> => ({
  claim: row => claimNumber(row.claimId),
  external_id: row => row.externalId,
  order: row => row.orderId,
  payment_method: ({ paymentKind, payment }) => [paymentKind, payment?.last4].filter(Boolean).join(' '),
  approved_on: row => civilDateOf(row.approvedAt, zone),
  promised_until: ({ dueAt, customerZone }) => (dueAt === null ? '' : lastDayOf(dueAt, customerZone, zone)),
  customer_promised_until: ({ promisedAt, customerZone }) =>
    promisedAt === null ? '' : lastDayOf(promisedAt, customerZone, zone),
  amount: row => decimalAmount(row),
  currency: row => row.currency,
  settled_day: ({ settledAt }) => (settledAt === null ? '' : civilDateOf(settledAt, zone)),
  reference: row => row.reference ?? '',
});
