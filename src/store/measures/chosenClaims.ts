import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { type ClaimFilter, conditionsOf } from '../claims/claimFilter.ts';
import type { Database } from '../schema.ts';

/** Of which claims a figure speaks. */
export type Chosen = Pick<ClaimFilter, 'reason' | 'merchantId' | 'country' | 'language'>;

/** [from, to): `to` is the first moment that no longer belongs to it. */
export type Period = { from: Instant; to: Instant };

/** The columns that measures read, of the claims that a filter chooses: a subquery. */
export function chosenClaims(db: Kysely<Database>, filter: ClaimFilter) {
  return db
    .selectFrom('claims')
    .select(['id', 'status', 'queue', 'reason', 'merchant_id', 'country', 'language'])
    .select(['opened_at', 'decided_at', 'deadline_at'])
    .where(eb => eb.and(conditionsOf(eb, filter)));
}

/** Those of them that are not decided, as their index says it. */
export function openClaims(db: Kysely<Database>, filter: ClaimFilter) {
  return chosenClaims(db, filter).where(sql<boolean>`claims.queue <> 'decided'`);
}
