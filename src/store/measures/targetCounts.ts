import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { type ClockName, type Metric, metricNames } from '#domain/clock/targets/targetPolicySchema.ts';
import type { Database } from '../schema.ts';
import type { Chosen } from './chosenClaims.ts';
import { isOfChosen } from './isOfChosen.ts';
import { standingAsOf } from './standingAsOf.ts';

/** Targets, and of how many claims they are: a claim that was opened again may have one an episode. */
export type Counted = { count: number; claims: number };

/** `stretch`: counted from 1; null of all stretches together. `missed` counts `stillOpen` too. */
export type TargetCount = {
  metric: Metric;
  clock: ClockName;
  stretch: number | null;
  met: Counted;
  missed: Counted;
  stillOpen: Counted;
};

/** How many were met and missed, of all stretches together. */
export type TargetTotal = Pick<TargetCount, 'metric' | 'clock'> & { met: number; missed: number };

export function totalsOf(counts: readonly TargetCount[]): TargetTotal[] {
  return counts
    .filter(({ stretch }) => stretch === null)
    .map(({ metric, clock, met, missed }) => ({ metric, clock, met: met.count, missed: missed.count }));
}

type Row = { metric: Metric; clock: ClockName; stretch: number | null } & Record<
  `${'met' | 'missed' | 'open'}_${'count' | 'claims'}`,
  number
>;

/**
 * Of the targets whose last moment fell between consecutive moments, and has come as of now: met and missed, those that are overdue and still open among the missed.
 * What is paused or cancelled has no last moment. @param bounds ascending moments, one more than stretches
 */
export async function targetCounts(
  db: Kysely<Database>,
  chosen: Chosen,
  bounds: readonly Instant[],
  asOf: Instant,
): Promise<TargetCount[]> {
  const moments = sql`${bounds}::timestamptz[]`;
  const { rows } = await sql<Row>`
    with due as (
      select t.claim_id, t.metric, t.clock, width_bucket(t.due_at, ${moments}) as stretch, ${standingAsOf('t', asOf)} as standing
      from claim_targets t
      where t.metric = any(${metricNames}::text[]) and t.due_at >= ${bounds[0]!}::timestamptz and t.due_at < ${bounds.at(-1)!}::timestamptz
        and t.due_at <= ${asOf}::timestamptz and ${isOfChosen('t', chosen)}
    )
    select metric, clock, stretch,
      count(*) filter (where standing = 'met') as met_count,
      count(distinct claim_id) filter (where standing = 'met') as met_claims,
      count(*) filter (where standing <> 'met') as missed_count,
      count(distinct claim_id) filter (where standing <> 'met') as missed_claims,
      count(*) filter (where standing = 'missed_open') as open_count,
      count(distinct claim_id) filter (where standing = 'missed_open') as open_claims
    from due where standing is not null
    group by grouping sets ((metric, clock), (metric, clock, stretch))`.execute(db);
  return rows.map(({ metric, clock, stretch, ...row }) => ({
    metric,
    clock,
    stretch,
    met: { count: row.met_count, claims: row.met_claims },
    missed: { count: row.missed_count, claims: row.missed_claims },
    stillOpen: { count: row.open_count, claims: row.open_claims },
  }));
}
