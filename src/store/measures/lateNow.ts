import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Party } from '#domain/status.ts';
import type { Database } from '../schema.ts';
import type { Chosen } from './chosenClaims.ts';
import { isOfChosen } from './isOfChosen.ts';
import { partyAsOf } from './partyAsOf.ts';
import { standingAsOf } from './standingAsOf.ts';

const shownAtMost = 5;

/**
 * Claims whose promise to refund is missed and not answered yet: by whom they wait on, the most first; how many wait on a payment that failed; and those that
 * are late the longest.
 */
export type LateNow = {
  parties: { party: Party; claims: number }[];
  paymentFailed: number;
  longest: { claimId: number; dueAt: Instant; customerZone: string | null; party: Party; paymentFailed: boolean }[];
};

/** Who is late as of a moment, whatever the period. A claim counts once. */
export async function lateNow(db: Kysely<Database>, chosen: Chosen, asOf: Instant): Promise<LateNow> {
  const late = sql`
    select t.claim_id as id, min(t.due_at) as due_at, min(${partyAsOf('e', asOf)}) as party
    from claim_targets t
    join claim_episodes e on e.claim_id = t.claim_id and e.current
    where t.metric = 'refund' and t.state = 'running' and t.late_from <= ${asOf}::timestamptz
      and ${standingAsOf('t', asOf)} = 'missed_open' and ${isOfChosen('t', chosen)}
    group by t.claim_id`;
  const { rows } = await sql<{
    party: Party;
    claims: number;
    failed: number;
    longest: { id: number; due: string; zone: string | null; party: Party; failed: boolean }[] | null;
  }>`
    with late as (
      select each.*, party = 'payment' and exists (
        select from refunds where refunds.claim_id = each.id and refunds.state = 'failed'
      ) as failed from (${late}) as each
    )
    select party, count(*) as claims, count(*) filter (where failed) as failed, null::jsonb as longest from late group by party
    union all
    select null, 0, 0, jsonb_agg(jsonb_build_object('id', id, 'due', extract(epoch from due_at) * 1000, 'party', party, 'failed', failed,
      'zone', (select time_zone from customers join claims on claims.customer_id = customers.id where claims.id = first.id))
      order by due_at, id) from (select * from late order by due_at, id limit ${sql.lit(shownAtMost)}) as first
    order by claims desc, party`.execute(db);
  return {
    paymentFailed: rows.reduce((sum, { failed }) => sum + failed, 0),
    parties: rows
      .filter(({ longest, party }) => longest === null && party !== null)
      .map(({ party, claims }) => ({ party, claims })),
    longest: rows
      .flatMap(({ longest }) => longest ?? [])
      .map(({ id, due, zone, party, failed }) => ({
        claimId: id,
        dueAt: new Date(Number(due)).toISOString(),
        customerZone: zone,
        party,
        paymentFailed: failed,
      })),
  };
}
