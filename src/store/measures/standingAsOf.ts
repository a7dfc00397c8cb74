import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';

/**
 * How a row of `claim_targets` (by its alias) stands as of a moment, in SQL: met, missed_closed or missed_open; null while it runs or is paused, and where it was
 * cancelled. A wait that ends by itself pauses it until then.
 */
export function standingAsOf(alias: string, asOf: Instant): RawBuilder<'met' | 'missed_closed' | 'missed_open' | null> {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  const now = sql`${asOf}::timestamptz`;
  return sql`case when ${of('state')} in ('met', 'missed_closed') then ${of('state')}
    when ${of('state')} = 'running' and ${of('late_from')} <= ${now} and coalesce(${of('resumes_at')} <= ${now}, true)
    then 'missed_open' end`;
}

/** Whether a row of `claim_targets` (by its alias) runs as of a moment, in SQL: it is neither paused nor late. */
export function runsAsOf(alias: string, asOf: Instant): RawBuilder<SqlBool> {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  const now = sql`${asOf}::timestamptz`;
  return sql<SqlBool>`${of('state')} = 'running' and ${of('late_from')} > ${now} and coalesce(${of('resumes_at')} <= ${now}, true)`;
}
