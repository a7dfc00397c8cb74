import { type Kysely, sql } from 'kysely';

/** Where a role stands. */
const columns = [
  ['people', 'role'],
  ['claim_events', 'actor_role'],
  ['house_events', 'actor_role'],
] as const;

/** A fourth role, finance: it settles refunds. */
const statements = columns.flatMap(([table, column]) => [
  `alter table ${table} drop constraint ${table}_${column}_check`,
  `alter table ${table} add constraint ${table}_${column}_check
    check (${column} in ('agent', 'finance', 'manager', 'admin'))`,
]);

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
