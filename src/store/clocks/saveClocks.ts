import { sql, type Transaction } from 'kysely';
import type { Claim } from '#domain/claim.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import type { ClockRecords } from '#domain/clock/records/clockRecords.ts';
import type { Database } from '../schema.ts';
import { clockRows } from './clockRows.ts';
import type { PromiseRow } from './promiseRow.ts';

export type ClockOfClaim = { claim: Claim; records: ClockRecords };

/**
 * Keeps the clocks of claims, one or many, that the transaction holds or has just made, in place of what was kept of them, and counts the difference; with their refunds,
 * until when each was promised. What is the same is not written.
 */
export async function saveClocks(
  trx: Transaction<Database>,
  clocks: readonly ClockOfClaim[],
  settings: ClockSettings,
): Promise<void> {
  const rows = clocks.map(({ claim, records }) => clockRows(claim, records, houseZone(settings)));
  const ids = clocks.map(({ claim }) => claim.id);
  const episodes = JSON.stringify(rows.flatMap(one => one.episodes));
  const targets = JSON.stringify(rows.flatMap(one => one.targets));
  await sql`select keep_clocks(${ids}::bigint[], ${episodes}::jsonb, ${targets}::jsonb)`.execute(trx);
  await keepPromises(
    trx,
    rows.flatMap(one => one.promises),
  );
}

/** A refund that is still to be written brings its promise along. */
async function keepPromises(trx: Transaction<Database>, promises: readonly PromiseRow[]): Promise<void> {
  if (promises.length === 0) return;
  await sql`update refunds as r set promised_at = told.promised_at
    from jsonb_populate_recordset(null::refunds, ${JSON.stringify(promises)}::jsonb) as told
    where r.claim_id = told.claim_id and r.decision_sequence = told.decision_sequence
      and r.promised_at is distinct from told.promised_at`.execute(trx);
}
