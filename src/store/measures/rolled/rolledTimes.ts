import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../../schema.ts';
import type { TimedMetric } from '../firstTime.ts';
import type { Dimension } from '../groupings.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { coarseHours, coarseHoursPassed } from '../rollup/coarseHours.ts';
import { readCounts } from '../rollup/readCounts.ts';
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
  const [kept, open] = await Promise.all([
    readCounts(db, { names: [metric] }, span),
    stillRunning(db, metric, span, asOf),
  ]);
  return merged([
    ...kept.map(({ time, code, n }) => ({ time, ours: code === 0 ? n : 0, others: code === 0 ? 0 : n, censored: 0 })),
    ...open,
  ]).map(count => ({ by: null, value: null, ...count }));
}

type Times = Pick<TimeCount, 'time' | 'ours' | 'others' | 'censored'>;

async function stillRunning(
  db: Kysely<Database>,
  metric: TimedMetric,
  { from, to }: DaySpan,
  asOf: Instant,
): Promise<Times[]> {
  const { where, from: began } = running[metric];
  const now = sql`${asOf}::timestamptz`;
  const { rows } = await sql<Times>`
    select greatest(0, floor(extract(epoch from ${now} - ${began}) / 3600))::int as time, 0 as ours, 0 as others, count(*) as censored
    from claim_episodes where ${where} and received_day >= ${from}::int and received_day < ${to}::int and ${began} <= ${now}
    group by 1`.execute(db);
  return rows;
}

function merged(counts: readonly Times[]): Times[] {
  const byTime = new Map<number, Times>();
  for (const { time, ours, others, censored } of counts) {
    const at = byTime.get(time) ?? { time, ours: 0, others: 0, censored: 0 };
    byTime.set(time, { time, ours: at.ours + ours, others: at.others + others, censored: at.censored + censored });
  }
  return [...byTime.values()].sort((a, b) => a.time - b.time);
}

/**
 * The time to the decision of the claims opened on some days, by a dimension and only of some groups, from the counts that are kept: those hold hours up to two days
 * exactly, later to 5 % (`coarseHours`). By merchant nothing is kept: a merchant's claims are read, as coarse.
 */
export async function rolledGroupTimes(
  db: Kysely<Database>,
  by: Dimension,
  values: readonly (string | null)[],
  span: DaySpan,
  asOf: Instant,
): Promise<TimeCount[]> {
  if (values.length === 0) return [];
  const ended = by === 'merchant' ? await merchantTimes(db, values, span) : await keptTimes(db, by, values, span);
  const column = columns[by];
  const now = sql`${asOf}::timestamptz`;
  const floored = sql`greatest(0, floor(extract(epoch from ${now} - opened_at) / 3600))`;
  const { rows } = await sql<Times & { value: string | null }>`
    select ${sql.ref(column)} as value, ${sql.raw(coarseHoursPassed('hours'))} as time, 0 as ours, 0 as others, count(*) as censored
    from (select *, ${floored} as hours from claim_episodes where ${running.decision.where}
      and received_day >= ${span.from}::int and received_day < ${span.to}::int) as open
    where coalesce(${sql.ref(column)}, '') = any(${values.map(one => one ?? '')}::text[])
    group by 1, 2`.execute(db);
  return [...Map.groupBy([...ended, ...rows], ({ value }) => value)].flatMap(([value, counts]) =>
    merged(counts).map(count => ({ by, value, ...count })),
  );
}

const columns = {
  reason: 'reason',
  merchant: 'merchant_id',
  country: 'country',
  language: 'language',
  agent: 'agent',
} as const satisfies Record<Dimension, string>;

type GroupTimes = Times & { value: string | null };

async function keptTimes(
  db: Kysely<Database>,
  dimension: Exclude<Dimension, 'merchant'>,
  values: readonly (string | null)[],
  span: DaySpan,
): Promise<GroupTimes[]> {
  const kept = await readCounts(db, { names: ['decision'], dimension, values }, span);
  return kept.map(({ value, time, code, n }) => ({
    value,
    time,
    ours: code === 0 ? n : 0,
    others: code === 0 ? 0 : n,
    censored: 0,
  }));
}

async function merchantTimes(
  db: Kysely<Database>,
  values: readonly (string | null)[],
  { from, to }: DaySpan,
): Promise<GroupTimes[]> {
  const known = values.filter(value => value !== null);
  const among = values.length > known.length ? sql`or merchant_id is null` : sql``;
  const { rows } = await sql<GroupTimes>`
    select merchant_id as value, ${sql.raw(coarseHours('hours'))} as time,
      count(*) filter (where decided_at is not null) as ours, count(*) filter (where decided_at is null) as others, 0 as censored
    from (
      select merchant_id, decided_at,
        greatest(0, ceil(extract(epoch from coalesce(decided_at, ended_at) - opened_at) / 3600)) as hours
      from claim_episodes
      where episode = 1 and (decided_at is not null or ended_at is not null)
        and received_day >= ${from}::int and received_day < ${to}::int
        and (merchant_id = any(${known}::text[]) ${among})
    ) as ended group by 1, 2`.execute(db);
  return rows;
}
