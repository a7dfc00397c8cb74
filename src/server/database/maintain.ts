import { type Kysely, sql } from 'kysely';

/**
 * Gives back the room of dead rows and refreshes the planner's statistics, one table after the other so that other queries
 * get their turn. The embedded database does neither by itself; PostgreSQL does, but not at once after a bulk load.
 * Not to be called inside a transaction.
 */
export async function maintain<DB>(db: Kysely<DB>): Promise<void> {
  const tables = await sql<{ name: string }>`
    select c.oid::regclass::text as name from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    order by c.relname`.execute(db);
  for (const { name } of tables.rows) {
    await sql`vacuum (analyze) ${sql.raw(name)}`.execute(db);
  }
}
