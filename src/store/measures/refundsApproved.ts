import type { Kysely } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { type RefundSum, refundSums } from '../refunds/refundSums.ts';
import type { Database } from '../schema.ts';
import type { Chosen, Period } from './chosenClaims.ts';

/** What was approved in a period and not taken back, and what waits to be paid now; a currency each, as the list of refunds tells it. */
export type RefundsApproved = { approved: RefundSum[]; toPay: RefundSum[] };

export async function refundsApproved(
  db: Kysely<Database>,
  chosen: Chosen,
  { from, to }: Period,
  now: Instant,
): Promise<RefundsApproved> {
  const [approved, toPay] = await Promise.all([
    refundSums(db, { ...chosen, now, approvedFrom: from, approvedTo: to }),
    refundSums(db, { ...chosen, now, view: 'to_pay' }),
  ]);
  return { approved, toPay };
}
