import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../../schema.ts';
import type { TimedMetric } from '../firstTime.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { keptCounts } from '../rollup/readCounts.ts';
import type { TimeCount } from '../timeCounts.ts';

/** Episodes that go on, spelled as in their partial indexes, and when each began. */
export const running = {
  first_reply: { where: sql`episode = 1 and first_replied_at is null and ended_at is null`, from: sql`opened_at` },
  decision: { where: sql`episode = 1 and decided_at is null and ended_at is null`, from: sql`opened_at` },
  refund: {
    where: sql`chain = 1 and ending is distinct from 'reopened' and settled_at is null and ended_at is null`,
    from: sql`promised_from`,
  },
} as const satisfies Record<TimedMetric, { where: RawBuilder<unknown>; from: RawBuilder<unknown> }>;

/** `timeCounts` of the claims opened on some days, of all together, from the counts that are kept; what goes on is read as it stands. */
export async function rolledTimes(
  db: Kysely<Database>,
  metric: TimedMetric,
  span: DaySpan,
  asOf: Instant,
): Promise<TimeCount[]> {
  const [kept, open] = await Promise.all([ended(db, metric, span), stillRunning(db, metric, span, asOf)]);
  return merged([...kept, ...open]);
}

async function ended(db: Kysely<Database>, metric: TimedMetric, span: DaySpan): Promise<TimeCount[]> {
  const { rows } = await sql<TimeCount>`
    select time, 0 as censored, coalesce(sum(n::int) filter (where code = 0), 0)::int as ours,
      coalesce(sum(n::int) filter (where code <> 0), 0)::int as others
    from ${keptCounts({ names: [metric] }, span)} as kept group by 1 having sum(n::int) <> 0`.execute(db);
  return rows;
}

async function stillRunning(
  db: Kysely<Database>,
  metric: TimedMetric,
  { from, to }: DaySpan,
  asOf: Instant,
): Promise<TimeCount[]> {
  const { where, from: began } = running[metric];
  const now = sql`${asOf}::timestamptz`;
  const { rows } = await sql<TimeCount>`
    select greatest(0, floor(date_part('epoch', ${now} - ${began}) / 3600))::int as time, 0 as ours, 0 as others, count(*) as censored
    from claim_episodes where ${where} and received_day >= ${from}::int and received_day < ${to}::int and ${began} <= ${now}
    group by 1`.execute(db);
  return rows;
}

/** Times that are told twice are added; in ascending order. */
export function merged(counts: readonly TimeCount[]): TimeCount[] {
  const byTime = new Map<number, TimeCount>();
  for (const { time, ours, others, censored } of counts) {
    const at = byTime.get(time) ?? { time, ours: 0, others: 0, censored: 0 };
    byTime.set(time, { time, ours: at.ours + ours, others: at.others + others, censored: at.censored + censored });
  }
  return [...byTime.values()].sort((a, b) => a.time - b.time);
}
