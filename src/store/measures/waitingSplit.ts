import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Party } from '#domain/status.ts';
import type { Database } from '../schema.ts';
import { type Chosen, chosenClaims } from './chosenClaims.ts';

/** `ranOut`: those that are the team's again since an answer did not come in time or the moment to wake has come, although nobody has acted on it yet. */
export type WaitingOn = { party: Party; count: number; ranOut: number };

/** Whom the claims that are not closed wait on as of a moment; a wait ends by itself at the moment that it names. The most first. */
export async function waitingSplit(db: Kysely<Database>, chosen: Chosen, asOf: Instant): Promise<WaitingOn[]> {
  const claims = chosenClaims(db, { ...chosen, status: ['open', 'waiting', 'parked', 'approved'] });
  const { rows } = await sql<WaitingOn>`
    select case when over then 'team' else waiting_on end as party, count(*) as count, count(*) filter (where over) as "ranOut"
    from (
      select c.waiting_on, coalesce((case c.status
        when 'waiting' then state -> 'waiting' ->> 'answerBy'
        when 'parked' then state ->> 'parkedUntil' end)::timestamptz <= ${asOf}::timestamptz, false) as over
      from (${claims}) as c
      left join claim_states on c.status in ('waiting', 'parked') and claim_states.claim_id = c.id
    ) as waits
    group by 1 order by count desc, party`.execute(db);
  return rows;
}
