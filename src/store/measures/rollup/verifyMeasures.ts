import { type Kysely, sql } from 'kysely';
import type { Claim } from '#domain/claim.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import { clockRecords } from '#domain/clock/records/clockRecords.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import { claimsAfter } from '../../claims/claimsAfter.ts';
import { type ClockRows, clockRows } from '../../clocks/clockRows.ts';
import { historiesOf } from '../../events/readEvents.ts';
import type { Database } from '../../schema.ts';
import { readClockSettings } from '../../settings/readClockSettings.ts';
import { differingCounts } from './differingCounts.ts';

/** `differing`: the first claim whose rows, or the first count, that is not what the events say, and how. */
export type MeasuresVerified = { claims: number; differing?: { claimId?: number; what: string } };

const batch = 200;
const named = { episodes: 'episodes', targets: 'targets', promises: 'promises of refunds' } as const;

/** Makes everything that the measures and the list of refunds read anew from the events and compares: the rows of every claim, then every count of those rows. Writes nothing. */
export async function verifyMeasures(db: Kysely<Database>, { counts = true } = {}): Promise<MeasuresVerified> {
  const verified: MeasuresVerified = { claims: 0 };
  for (let after = 0; ; ) {
    // One snapshot a batch, or what is written between two reads would look wrong.
    const { ids, wrong } = await inSnapshot(db, trx => differingRows(trx, after));
    verified.claims += ids.length;
    if (wrong) return { ...verified, differing: wrong };
    if (ids.length < batch) break;
    after = ids.at(-1)!;
  }
  const [wrong] = counts ? await inSnapshot(db, differingCounts) : [];
  if (wrong === undefined) return verified;
  const { name, dimension, value, level, block, off } = wrong;
  const of = dimension === 'all' ? 'of all' : `by ${dimension} "${value}"`;
  const what = `the count "${name}" ${of} in block ${block} of level ${level} is ${off} off`;
  return { ...verified, differing: { what } };
}

function inSnapshot<T>(db: Kysely<Database>, work: (trx: Kysely<Database>) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
}

async function differingRows(trx: Kysely<Database>, after: number) {
  const ids = await claimsAfter(trx, after, batch);
  const settings = await readClockSettings(trx);
  const told = [...(await historiesOf(trx, ids))].map(([claimId, events]) => {
    const claim = events.reduce<Claim | undefined>(evolve, undefined)!;
    return { claimId, rows: rowsOf(claim, events, settings) };
  });
  const kept = await keptRows(trx, ids);
  for (const { claimId, rows } of told) {
    for (const table of ['episodes', 'targets', 'promises'] as const) {
      const [should, is] = [rows[table].map(canonical), kept[table].get(claimId) ?? []].map(texts => texts.toSorted());
      const i = should!.findIndex((text, index) => text !== is![index]);
      if (i === -1 && should!.length === is!.length) continue;
      const what = `the ${named[table]} that are kept of it are not what its events say: ${is![i] ?? 'none'} is to be ${should![i] ?? 'none'}`;
      return { ids, wrong: { claimId, what } };
    }
  }
  return { ids, wrong: undefined };
}

function rowsOf(claim: Claim, events: Parameters<typeof clockRecords>[0], settings: ClockSettings): ClockRows {
  return clockRows(claim, clockRecords(events, settings), houseZone(settings));
}

async function keptRows(trx: Kysely<Database>, ids: readonly number[]) {
  const among = sql<number>`any(${ids}::bigint[])`;
  const [episodes, targets, promises] = [
    await trx.selectFrom('claim_episodes').selectAll().where('claim_id', '=', among).execute(),
    await trx.selectFrom('claim_targets').selectAll().where('claim_id', '=', among).execute(),
    await trx
      .selectFrom('refunds')
      .select(['claim_id', 'decision_sequence', 'promised_at'])
      .where('claim_id', '=', among)
      .execute(),
  ];
  const byClaim = (rows: readonly { claim_id: number }[]) =>
    new Map([...Map.groupBy(rows, row => row.claim_id)].map(([id, of]) => [id, of.map(canonical)]));
  return { episodes: byClaim(episodes), targets: byClaim(targets), promises: byClaim(promises) };
}

function canonical(row: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
}
