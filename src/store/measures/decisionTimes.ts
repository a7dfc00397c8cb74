import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';
import { type Chosen, chosenClaims, type Period } from './chosenClaims.ts';
import { type Grouping, groupedBy, groupingSets } from './groupings.ts';

/** How many first episodes of a group ended after so many hours by a decision (`ours`), without one (`others`), or were not ended yet (`censored`). */
export type DecisionTime = Grouping & { time: number; ours: number; others: number; censored: number };

/**
 * The time from the opening to the decision of the claims opened in a period, overall and by reason, merchant and country. Hours are rounded up for what ended, so
 * that "within 168 hours" is exact, and down for what goes on. A claim counts in its first episode, whatever became of it when it was opened again; what was
 * taken back while it could be is no decision. Withdrawn and merged claims ended otherwise.
 */
export async function decisionTimes(
  db: Kysely<Database>,
  chosen: Chosen,
  { from, to }: Period,
  asOf: Instant,
): Promise<DecisionTime[]> {
  const cohort = chosenClaims(db, { ...chosen, openedFrom: from, openedTo: to });
  const { rows } = await sql<DecisionTime>`
    with again as (
      select claim_id, min(sequence) as sequence from claim_events where type in ('appealed', 'reopened') group by claim_id
    ), episodes as (
      select c.reason, c.merchant_id, c.country, c.opened_at,
        case when again.sequence is null then c.decided_at else ended.at end as ended_at,
        case when again.sequence is null then c.status = 'withdrawn' else ended.type in ('withdrawn', 'merged') end as otherwise
      from (${cohort}) as c
      left join again on again.claim_id = c.id
      left join lateral (
        select e.type, e.at from claim_events e
        where e.claim_id = c.id and e.sequence < again.sequence and e.type in ('approved', 'rejected', 'withdrawn', 'merged')
          and not exists (
            select 1 from claim_events u
            where u.claim_id = c.id and u.type = 'undone' and (u.payload ->> 'sequence')::int = e.sequence)
        order by e.sequence desc limit 1
      ) as ended on true
    ), timed as (
      select reason, merchant_id, country, ended_at, otherwise,
        greatest(0, case when ended_at is null then floor(extract(epoch from ${asOf}::timestamptz - opened_at) / 3600)
          else ceil(extract(epoch from ended_at - opened_at) / 3600) end)::int as time
      from episodes
    )
    select ${groupedBy}, time,
      count(*) filter (where ended_at is not null and not otherwise) as ours,
      count(*) filter (where ended_at is not null and otherwise) as others,
      count(*) filter (where ended_at is null) as censored
    from timed group by ${groupingSets(sql`time`)} order by time`.execute(db);
  return rows;
}
