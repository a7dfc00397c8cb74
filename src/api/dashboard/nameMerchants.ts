import { type Kysely, sql } from 'kysely';
import type { Database } from '#store/schema.ts';
import type { Dashboard } from '../schemas/dashboard.ts';

/** The groups with the names of their merchants, where they have one. */
export async function nameMerchants(
  db: Kysely<Database>,
  groups: Dashboard['byMerchant'],
): Promise<Dashboard['byMerchant']> {
  const ids = groups.rows.flatMap(({ value }) => value ?? []);
  const merchants = await db
    .selectFrom('merchants')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .execute();
  const names = new Map(merchants.map(({ id, name }) => [id, name]));
  return { ...groups, rows: groups.rows.map(row => ({ ...row, name: names.get(row.value ?? '') ?? null })) };
}
