import type { ClaimRow } from '#store/claims/claimRow.ts';
import type { CsvColumns } from '../csvExport.ts';
import { claimNumber } from './claimNumber.ts';

/** The export of the queue. Amounts are minor units. Nobody is named but who has it: the rest is on the claim. */
export const claimCsv: CsvColumns<ClaimRow> = {
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
};
