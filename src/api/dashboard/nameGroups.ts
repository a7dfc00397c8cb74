import { type Kysely, sql } from 'kysely';
import type { Database } from '#store/schema.ts';
import type { FigureGroups } from '../schemas/dashboardFigures.ts';

/** The groups with the names of their merchants or people, where they have one. */
export async function nameGroups(
  db: Kysely<Database>,
  table: 'merchants' | 'people',
  groups: FigureGroups,
): Promise<FigureGroups> {
  const ids = groups.rows.flatMap(({ value }) => value ?? []);
  const { rows } = await sql<{ id: string; name: string | null }>`
    select id, name from ${sql.table(table)} where id = any(${ids}::text[])`.execute(db);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return { ...groups, rows: groups.rows.map(row => ({ ...row, name: names.get(row.value ?? '') ?? null })) };
}
