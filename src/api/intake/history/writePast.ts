import type { Transaction } from 'kysely';
import type { Claim } from '#domain/claim.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import type { ClockRecords } from '#domain/clock/records/clockRecords.ts';
import type { ClaimEvent } from '#domain/events.ts';
import { insertRows } from '#store/insertRows.ts';
import { scheduleJobs } from '#store/jobs/scheduleJobs.ts';
import type { Seal } from '#store/personal/seal.ts';
import type { Database } from '#store/schema.ts';
import type { Deps } from '../../deps.ts';
import { pastMessages, pastRefunds } from './pastRows.ts';

type Past = { claim: Claim; records: ClockRecords; events: readonly ClaimEvent[]; seals: readonly Seal[] };

/**
 * What the pasts of claims imply beside their events, for all of them at once: their conversations and refunds as they stand. No job sends anything of it; only the claims of
 * one order, which may be open, hear of each other.
 */
export async function writePast(
  deps: Deps,
  trx: Transaction<Database>,
  pasts: readonly Past[],
  settings: ClockSettings,
): Promise<void> {
  const messages = pasts.flatMap(past => pastMessages(deps, past));
  await insertRows(trx, 'messages', messages);
  await insertRows(
    trx,
    'refunds',
    pasts.flatMap(past => pastRefunds(past, settings)),
  );
  const told = pasts.filter(({ claim }) => claim.facts.siblings.length > 0);
  await scheduleJobs(
    trx,
    told.map(({ claim: { id, facts }, events }) => ({
      kind: 'order_changed',
      key: `${id}:${events[0]!.sequence}`,
      payload: { orderId: facts.order.id, claimId: id },
      runAt: events[0]!.recordedAt,
    })),
  );
}
