import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { type Party, parties } from '#domain/status.ts';
import type { Database } from '../schema.ts';
import type { Chosen, Period } from './chosenClaims.ts';
import { isOfChosen } from './isOfChosen.ts';
import { standingAsOf } from './standingAsOf.ts';
import type { Counted } from './targetCounts.ts';

/** `milliseconds`: of all breached promises together, until each was too late; `mostly`: those on which this party took the most of it. */
export type ConsumedTime = { party: Party; milliseconds: number; mostly: Counted };

/** Whose time the promises to refund were that fell due in a period and were missed; all parties, the one with the most time first. */
export async function consumedTime(
  db: Kysely<Database>,
  chosen: Chosen,
  { from, to }: Period,
  asOf: Instant,
): Promise<ConsumedTime[]> {
  const spent = (party: Party) => sql.ref(`t.${party}_ms`);
  const each = parties.map(party => sql`(${sql.lit(party)}, ${spent(party)})`);
  const { rows } = await sql<{ party: Party; milliseconds: number; count: number; claims: number }>`
    select p.party, coalesce(sum(p.spent), 0)::bigint as milliseconds,
      count(*) filter (where t.cause = p.party) as count,
      count(distinct t.claim_id) filter (where t.cause = p.party) as claims
    from claim_targets t
    cross join lateral (values ${sql.join(each)}) as p (party, spent)
    where t.metric = 'refund' and t.due_at >= ${from}::timestamptz and t.due_at < ${to}::timestamptz
      and t.due_at <= ${asOf}::timestamptz and ${standingAsOf('t', asOf)} in ('missed_open', 'missed_closed')
      and ${isOfChosen('t', chosen)}
    group by p.party order by milliseconds desc, p.party`.execute(db);
  return rows.map(({ party, milliseconds, count, claims }) => ({ party, milliseconds, mostly: { count, claims } }));
}
