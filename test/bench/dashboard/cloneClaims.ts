import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '#store/schema.ts';

/** `perShift` copies of claims moved by each of some numbers of days, and `ownShift` that are not moved. */
type Copies = { shifts: readonly number[]; perShift: number; ownShift: number };

const merchants = 2000;
const tables = ['orders', 'claims', 'claim_episodes', 'claim_targets', 'refunds'] as const;

/** Copies the rows that figures and lists are read from, as they are: other numbers, other orders, other merchants, other times. The copies have no events. */
export async function cloneClaims(db: Kysely<Database>, ids: readonly number[], copies: Copies): Promise<void> {
  const shifts = [
    ...copies.shifts.map(days => ({ days, count: copies.perShift })),
    { days: 0, count: copies.ownShift },
  ];
  for (const { days, count } of shifts) {
    if (count <= 0) continue;
    await db.transaction().execute(async trx => {
      // Only rows are copied: what triggers would do to each is done once for all.
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`create temporary table clones on commit drop as
        select nextval(pg_get_serial_sequence('claims', 'id')) as clone, (${ids}::bigint[])[1 + i % ${ids.length}::int] as source
        from generate_series(0, ${count - 1}::int) as i`.execute(trx);
      for (const table of tables) await copyRows(trx, table, days);
      await sql`insert into claim_counts select queue, count(*) from claims join clones on clones.clone = claims.id group by queue`.execute(
        trx,
      );
    });
  }
}

async function copyRows(trx: Transaction<Database>, table: (typeof tables)[number], days: number): Promise<void> {
  const { rows } = await sql<{ name: string; type: string }>`
    select column_name as name, data_type as type from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`.execute(
    trx,
  );
  const kept = rows.filter(({ name }) => !(table === 'refunds' && name === 'id'));
  const columns = kept.map(({ name }) => `"${name}"`).join(', ');
  const copied = kept.map(({ name, type }) => copyOf(table, name, type, days)).join(', ');
  const source = { orders: 'c.order_id = t.id', claims: 'c.id = t.id' }[table as string] ?? 'c.id = t.claim_id';
  await sql
    .raw(`insert into ${table} (${columns}) select ${copied}
      from clones join claims c on c.id = clones.source join ${table} t on ${source}`)
    .execute(trx);
}

function copyOf(table: string, name: string, type: string, days: number): string {
  if (name === 'claim_id' || (table === 'claims' && name === 'id')) return 'clones.clone';
  if (name === 'external_id' || name === 'order_id' || (table === 'orders' && name === 'id'))
    return `'clone-' || clones.clone`;
  if (name === 'merchant_id') return `'merchant-' || (clones.clone * 7919 % ${merchants})`;
  if (name.endsWith('_day')) return `t.${name} + (${days})`;
  // Far beyond all others is where a claim without a deadline sorts.
  if (type.startsWith('timestamp'))
    return `case when t.${name} < '9000-01-01' then t.${name} + interval '${days} days' else t.${name} end`;
  return `t.${name}`;
}
