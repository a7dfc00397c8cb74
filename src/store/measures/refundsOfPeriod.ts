import type { Kysely } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { type RefundSum, refundSums } from '../refunds/refundSums.ts';
import type { Database } from '../schema.ts';
import type { Chosen, Period } from './chosenClaims.ts';

/** What was approved in a period and not taken back, and what was settled in it, by the day on which the money went; a currency each, as the list of refunds tells it. */
export type RefundsOfPeriod = { approved: RefundSum[]; settled: RefundSum[] };

export async function refundsOfPeriod(
  db: Kysely<Database>,
  chosen: Chosen,
  { from, to }: Period,
  now: Instant,
): Promise<RefundsOfPeriod> {
  const [approved, settled] = await Promise.all([
    refundSums(db, { ...chosen, now, approvedFrom: from, approvedTo: to }),
    refundSums(db, { ...chosen, now, view: 'settled', settledFrom: from, settledTo: to }),
  ]);
  return { approved, settled };
}
