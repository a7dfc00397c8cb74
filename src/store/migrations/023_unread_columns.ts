import { type Kysely, sql } from 'kysely';
import { keepClocksSql } from '../measures/rollup/keepClocksSql.ts';

/** What was kept of episodes and targets, and nothing reads. */
const statements = [
  `alter table claim_targets drop column if exists left_ms`,
  `alter table claim_episodes drop column if exists opened_day, drop column if exists measured_to, drop column if exists team_clock_ms,
    drop column if exists team_ms, drop column if exists customer_ms, drop column if exists merchant_ms,
    drop column if exists carrier_ms, drop column if exists payment_ms, drop column if exists time_ms`,
  `drop index if exists claim_episodes_overturned`,
  keepClocksSql,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
