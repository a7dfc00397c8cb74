import type { RefundRow } from '#api/schemas/refunds.ts';

/** What of a refund marking it as settled or failed needs, in the list and on its claim; `sequence` is that of the claim. */
export type PayableRefund = Pick<
  RefundRow,
  'claimId' | 'number' | 'sequence' | 'amount' | 'approvedAt' | 'failedAt' | 'allowedActions'
>;
