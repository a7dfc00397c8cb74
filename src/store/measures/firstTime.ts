import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';

/** What is timed from its beginning on: a row a claim, in its first episode (of a refund: in the episodes that carry on its promise). */
export const timedMetrics = ['first_reply', 'decision', 'refund'] as const;
export type TimedMetric = (typeof timedMetrics)[number];

/** `reached`: what is timed has happened; `other`: the claim ended without it; `running`: neither, as of now. */
export const timeEnds = ['reached', 'other', 'running'] as const;
export type TimeEnd = (typeof timeEnds)[number];

const columns = {
  first_reply: sql`opened_at as began, first_replied_at as reached, ended_at, first_reply_team_ms as team_ms, null::bigint as paused_ms`,
  decision: sql`opened_at as began, decided_at as reached, ended_at, decision_team_ms as team_ms, decision_paused_ms as paused_ms`,
  refund: sql`promised_from as began, settled_at as reached, ended_at, null::bigint as team_ms, null::bigint as paused_ms`,
} as const satisfies Record<TimedMetric, RawBuilder<unknown>>;

/**
 * A time of the claim whose number is `claimId`, as a query in brackets of one row or none: `hours`, `how` it stands (`TimeEnd`), `team_ms` and `paused_ms` of what was
 * reached where they are known. Hours are rounded up for what ended, so that "within 168 hours" is exact, and down for what goes on. A claim that came too early has
 * no time to its refund before it wakes. What was taken back while it could be is no end.
 */
export function firstTime(metric: TimedMetric, claimId: RawBuilder<unknown>, asOf: Instant): RawBuilder<unknown> {
  const now = sql`${asOf}::timestamptz`;
  const first = metric === 'refund' ? sql`chain = 1` : sql`episode = 1`;
  return sql`(
    select how, team_ms, paused_ms, reached, decided_by,
      greatest(0, case how when 'running' then floor(extract(epoch from ${now} - began) / 3600)
        else ceil(extract(epoch from coalesce(reached, ended_at) - began) / 3600) end)::int as hours
    from (
      select ${columns[metric]}, decided_by,
        case when ${sql.raw(reachedColumn[metric])} is not null then 'reached' when ended_at is not null then 'other' else 'running' end as how
      from claim_episodes where claim_id = ${claimId} and ${first} order by episode desc limit 1
    ) as episode
    where began <= ${now}
  )`;
}

const reachedColumn = { first_reply: 'first_replied_at', decision: 'decided_at', refund: 'settled_at' } as const;
