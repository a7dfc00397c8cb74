import type { Kysely } from 'kysely';
import {
  type DurationHistogram,
  emptyHistogram,
  histogramPercentile,
} from '#domain/clock/figures/durationHistogram.ts';
import type { Database } from '../../schema.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { type Count, readCounts } from '../rollup/readCounts.ts';
import { teamError } from '../rollup/teamBuckets.ts';
import type { TeamTime } from '../teamTimes.ts';

/** `teamTimes` of the claims opened on some days, of all together, from the histograms that are kept: a median lies at most 1 % from the exact one. */
export async function rolledTeam(
  db: Kysely<Database>,
  metric: 'first_reply' | 'decision',
  span: DaySpan,
): Promise<TeamTime> {
  const names = [`${metric}_team`, ...(metric === 'decision' ? ['decision_paused', 'decision_wall'] : [])];
  const kept = await readCounts(db, { names }, span);
  const total = (name: string) =>
    kept.filter(count => count.name === name).reduce((sum, count) => sum + count.total, 0);
  const wall = total('decision_wall');
  const median = medianOf(kept.filter(({ name }) => name === `${metric}_team`));
  return { median, paused: wall > 0 ? total('decision_paused') / wall : null };
}

/** The median of a histogram that is kept, in milliseconds: code 0 is no time at all. */
export function medianOf(counts: readonly Pick<Count, 'time' | 'code' | 'n'>[]): number | null {
  const histogram: DurationHistogram = emptyHistogram(teamError);
  for (const { time, code, n } of counts) {
    if (code === 0) histogram.zeros += n;
    else histogram.buckets[time] = (histogram.buckets[time] ?? 0) + n;
  }
  return histogramPercentile(histogram, 50) ?? null;
}
