import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Party } from '#domain/status.ts';

/** Whom a row of `claim_episodes` (by its alias) waits on as of a moment, in SQL; null once it was closed. A wait ends by itself at the moment that it names. */
export function partyAsOf(alias: string, asOf: Instant): RawBuilder<Party | null> {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`case when ${of('waits_until')} <= ${asOf}::timestamptz then 'team' else ${of('waiting_on')} end`;
}
