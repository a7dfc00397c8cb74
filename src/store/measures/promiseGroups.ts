import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';
import type { Chosen, Period } from './chosenClaims.ts';
import { type Grouping, groupedBy, groupingSets } from './groupings.ts';
import { isOfChosen } from './isOfChosen.ts';
import { standingAsOf } from './standingAsOf.ts';

/** Promises to refund that fell due: kept, missed, and of how many claims the missed are. */
export type PromiseGroup = Grouping & { met: number; missed: number; missedClaims: number };

/** The promises to refund whose last moment fell in a period and has come as of now, overall and by each dimension. */
export async function promiseGroups(
  db: Kysely<Database>,
  chosen: Chosen,
  { from, to }: Period,
  asOf: Instant,
): Promise<PromiseGroup[]> {
  const { rows } = await sql<PromiseGroup>`
    with due as (
      select t.claim_id as id, t.reason, t.merchant_id, t.country, t.language, t.agent as decided_by,
        ${standingAsOf('t', asOf)} as standing
      from claim_targets t
      where t.metric = 'refund' and t.due_at >= ${from}::timestamptz and t.due_at < ${to}::timestamptz
        and t.due_at <= ${asOf}::timestamptz and ${isOfChosen('t', chosen)}
    )
    select ${groupedBy},
      count(*) filter (where standing = 'met') as met,
      count(*) filter (where standing <> 'met') as missed,
      count(distinct id) filter (where standing <> 'met') as "missedClaims"
    from due where standing is not null group by ${groupingSets()}`.execute(db);
  return rows;
}
