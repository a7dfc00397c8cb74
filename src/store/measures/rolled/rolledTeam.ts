import { type Kysely, sql } from 'kysely';
import {
  type DurationHistogram,
  emptyHistogram,
  histogramPercentile,
} from '#domain/clock/figures/durationHistogram.ts';
import type { Database } from '../../schema.ts';
import type { Dimension } from '../groupings.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { type Count, readCounts } from '../rollup/readCounts.ts';
import { teamError } from '../rollup/teamBuckets.ts';
import type { TeamTime } from '../teamTimes.ts';

/** `teamTimes` of the claims opened on some days, of all together, from the histograms that are kept: a median lies at most 1 % from the exact one. */
export async function rolledTeam(
  db: Kysely<Database>,
  metric: 'first_reply' | 'decision',
  span: DaySpan,
): Promise<TeamTime[]> {
  const names = [`${metric}_team`, ...(metric === 'decision' ? ['decision_paused', 'decision_wall'] : [])];
  const kept = await readCounts(db, { names }, span);
  const total = (name: string) =>
    kept.filter(count => count.name === name).reduce((sum, count) => sum + count.total, 0);
  const wall = total('decision_wall');
  const median = medianOf(kept.filter(({ name }) => name === `${metric}_team`));
  return [{ by: null, value: null, median, paused: wall > 0 ? total('decision_paused') / wall : null }];
}

/** The median of the team's time to the decision by a dimension, only of some groups. By merchant it is exact: nothing is kept of it. */
export async function rolledGroupTeam(
  db: Kysely<Database>,
  by: Dimension,
  values: readonly (string | null)[],
  span: DaySpan,
): Promise<TeamTime[]> {
  if (values.length === 0) return [];
  if (by === 'merchant') return merchantTeam(db, values, span);
  const kept = await readCounts(db, { names: ['decision_team'], dimension: by, values }, span);
  return [...Map.groupBy(kept, ({ value }) => value)].map(([value, counts]) => ({
    by,
    value,
    median: medianOf(counts),
    paused: null,
  }));
}

/** Code 0 is no time at all. */
function medianOf(counts: readonly Count[]): number | null {
  const histogram: DurationHistogram = emptyHistogram(teamError);
  for (const { time, code, n } of counts) {
    if (code === 0) histogram.zeros += n;
    else histogram.buckets[time] = (histogram.buckets[time] ?? 0) + n;
  }
  return histogramPercentile(histogram, 50) ?? null;
}

async function merchantTeam(
  db: Kysely<Database>,
  values: readonly (string | null)[],
  { from, to }: DaySpan,
): Promise<TeamTime[]> {
  const known = values.filter(value => value !== null);
  const among = values.length > known.length ? sql`or merchant_id is null` : sql``;
  const { rows } = await sql<TeamTime>`
    select 'merchant' as by, merchant_id as value, null::float8 as paused,
      percentile_disc(0.5) within group (order by decision_team_ms)::bigint as median
    from claim_episodes
    where episode = 1 and decision_team_ms is not null and received_day >= ${from}::int and received_day < ${to}::int
      and (merchant_id = any(${known}::text[]) ${among})
    group by merchant_id`.execute(db);
  return rows;
}
