import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { viewCondition } from '../claims/claimViews.ts';
import type { Database } from '../schema.ts';
import type { Period } from './chosenClaims.ts';

/**
 * Of decisions made in a period and of first replies given in it. `teamMs`: the median time to decision on the team's clock (nearest rank; null of none).
 * `replied` counts the first replies that had a target, `inTime` those of them that kept it.
 */
export type WorkDone = {
  decided: number;
  overturned: number;
  teamMs: number | null;
  replied: number;
  inTime: number;
};

/** The work of one person, or of everybody. */
export async function workDone(
  db: Kysely<Database>,
  personId: string | undefined,
  { from, to }: Period,
): Promise<WorkDone> {
  const by = (column: string) => (personId === undefined ? sql`true` : sql`${sql.ref(column)} = ${personId}`);
  const { rows } = await sql<WorkDone>`
    select decisions.*, replies.* from (
      select count(*)::integer as decided, (count(*) filter (where overturned))::integer as overturned,
        percentile_disc(0.5) within group (order by decision_team_ms)::bigint as "teamMs"
      from claim_episodes
      where decided_at >= ${from}::timestamptz and decided_at < ${to}::timestamptz and ${by('decided_by')}
    ) as decisions, (
      select count(*)::integer as replied, (count(*) filter (where t.state = 'met'))::integer as "inTime"
      from claim_episodes e join claim_targets t on t.claim_id = e.claim_id and t.episode = e.episode
      where t.metric = 'first_reply' and t.clock = 'team' and t.state in ('met', 'missed_closed')
        and e.first_replied_at >= ${from}::timestamptz and e.first_replied_at < ${to}::timestamptz
        and ${by('e.first_replied_by')}
    ) as replies`.execute(db);
  return rows[0]!;
}

/** What somebody has in hand at a moment. */
export async function heldBy(
  db: Kysely<Database>,
  personId: string,
  viewing: { now: Instant; dueSoonMs: number },
): Promise<{ open: number; dueSoon: number; overdue: number }> {
  return db
    .selectFrom('claims')
    .select(sql<number>`count(*)`.as('open'))
    .select(sql<number>`count(*) filter (where ${viewCondition('due_soon', viewing)})`.as('dueSoon'))
    .select(sql<number>`count(*) filter (where ${viewCondition('overdue', viewing)})`.as('overdue'))
    .where('assignee_id', '=', personId)
    .where(sql<boolean>`claims.queue <> 'decided'`)
    .executeTakeFirstOrThrow();
}

/** How many decisions somebody made in each stretch between consecutive moments. @param bounds ascending, one more than stretches */
export async function decidedByDay(
  db: Kysely<Database>,
  personId: string,
  bounds: readonly Instant[],
): Promise<number[]> {
  const { rows } = await sql<{ stretch: number; count: number }>`
    select width_bucket(decided_at, ${bounds}::timestamptz[]) as stretch, count(*) as count
    from claim_episodes where decided_by = ${personId}
      and decided_at >= ${bounds[0]!}::timestamptz and decided_at < ${bounds.at(-1)!}::timestamptz
    group by 1`.execute(db);
  const counts = new Map(rows.map(({ stretch, count }) => [stretch, count]));
  return bounds.slice(1).map((_, i) => counts.get(i + 1) ?? 0);
}
