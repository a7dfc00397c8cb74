import { type Insertable, type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';

/** A row to insert, with jsonb columns as values, not as text. */
export type NewRow<T extends keyof Database> = Insertable<Database[T]>;

/**
 * Inserts any number of rows of one table in one statement with one parameter. Every row has the columns of the first;
 * a column that is left out takes its default. Checks, keys and triggers hold as for a single row.
 */
export async function insertRows<T extends keyof Database & string>(
  db: Kysely<Database>,
  table: T,
  rows: readonly NewRow<T>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = sql.join(Object.keys(first).map(column => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns}
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(db);
}
