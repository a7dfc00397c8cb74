import type { Instant } from '#domain/calendar.ts';
import type { RefundPromise } from '#domain/clock/records/refundPromises.ts';

/** What a row of `refunds` keeps of the promise to the customer. */
export type PromiseRow = { claim_id: number; decision_sequence: number; promised_at: Instant | null };

export function promiseRow(claimId: number, { decision, dueAt }: RefundPromise): PromiseRow {
  return { claim_id: claimId, decision_sequence: decision, promised_at: dueAt ?? null };
}
