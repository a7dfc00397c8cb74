import { sql, type Transaction } from 'kysely';
import type { Claim } from '#domain/claim.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import type { ClockRecords } from '#domain/clock/records/clockRecords.ts';
import { insertRows } from '../insertRows.ts';
import type { Database } from '../schema.ts';
import { clockRows } from './clockRows.ts';

export type ClockOfClaim = { claim: Claim; records: ClockRecords };

const keys = {
  claim_episodes: ['claim_id', 'episode'],
  claim_targets: ['claim_id', 'episode', 'metric', 'clock'],
} as const;
type Table = keyof typeof keys;

/** Keeps the clocks of claims that are new: nothing is kept of them yet. */
export async function insertClocks(
  trx: Transaction<Database>,
  clocks: readonly ClockOfClaim[],
  settings: ClockSettings,
): Promise<void> {
  const rows = clocks.map(({ claim, records }) => clockRows(claim, records, houseZone(settings)));
  await insertRows(
    trx,
    'claim_episodes',
    rows.flatMap(({ episodes }) => episodes),
  );
  await insertRows(
    trx,
    'claim_targets',
    rows.flatMap(({ targets }) => targets),
  );
}

/** Keeps the clocks of claims that the transaction holds, in place of what was kept of them; what is the same is not written. */
export async function saveClocks(
  trx: Transaction<Database>,
  clocks: readonly ClockOfClaim[],
  settings: ClockSettings,
): Promise<void> {
  const rows = clocks.map(({ claim, records }) => clockRows(claim, records, houseZone(settings)));
  const ids = clocks.map(({ claim }) => claim.id);
  await replaceRows(
    trx,
    'claim_episodes',
    ids,
    rows.flatMap(({ episodes }) => episodes),
  );
  await replaceRows(
    trx,
    'claim_targets',
    ids,
    rows.flatMap(({ targets }) => targets),
  );
}

async function replaceRows(trx: Transaction<Database>, table: Table, ids: readonly number[], rows: readonly object[]) {
  const [first] = rows;
  if (first === undefined) return;
  const key = sql.join(keys[table].map(column => sql.ref(column)));
  const names = Object.keys(first).filter(column => !(keys[table] as readonly string[]).includes(column));
  const columns = sql.join(Object.keys(first).map(column => sql.ref(column)));
  const list = (from: string) => sql.join(names.map(column => sql.ref(`${from}.${column}`)));
  const kept = sql.table(table);
  await sql`with told as (select ${columns} from jsonb_populate_recordset(null::${kept}, ${JSON.stringify(rows)}::jsonb)),
    gone as (delete from ${kept} where claim_id = any(${ids}::bigint[]) and (${key}) not in (select ${key} from told))
    insert into ${kept} as kept (${columns}) select ${columns} from told
    on conflict (${key}) do update set (${sql.join(names.map(column => sql.ref(column)))}) = row(${list('excluded')})
      where (${list('kept')}) is distinct from (${list('excluded')})`.execute(trx);
}
