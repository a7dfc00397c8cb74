import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../../schema.ts';
import type { Dimension } from '../groupings.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { coarseHours, coarseHoursPassed } from '../rollup/coarseHours.ts';
import { keptCounts } from '../rollup/readCounts.ts';
import type { TeamTime } from '../teamTimes.ts';
import type { TimeCount } from '../timeCounts.ts';
import { medianOf } from './rolledTeam.ts';
import { merged, running, type Times } from './rolledTimes.ts';

/** A group of a dimension. */
export type GroupOf = { by: Dimension; value: string | null };
type KeptGroup = { by: Exclude<Dimension, 'merchant'>; value: string | null };
type GroupTimes = Times & GroupOf;

/**
 * How long the decision took for some groups of the claims opened on some days, from the counts that are kept: those hold hours up to two days exactly, later to 5 %
 * (`coarseHours`), and the team's time to 1 %. By merchant nothing is kept: their claims are read, their hours as coarse.
 */
export async function rolledGroupTimes(
  db: Kysely<Database>,
  groups: readonly GroupOf[],
  span: DaySpan,
  asOf: Instant,
): Promise<{ times: TimeCount[]; team: TeamTime[] }> {
  const merchants = groups.filter(({ by }) => by === 'merchant').map(({ value }) => value);
  const others = groups.flatMap(({ by, value }) => (by === 'merchant' ? [] : { by, value }));
  const [times, team] = await Promise.all([
    Promise.all([
      keptTimes(db, others, span),
      merchantTimes(db, merchants, span),
      stillRunning(db, groups, span, asOf),
    ]),
    Promise.all([keptTeam(db, others, span), merchantTeam(db, merchants, span)]),
  ]);
  return {
    times: [...Map.groupBy(times.flat(), ({ by, value }) => JSON.stringify([by, value])).values()].flatMap(counts => {
      const { by, value } = counts[0]!;
      return merged(counts).map(count => ({ by, value, ...count }));
    }),
    team: team.flat(),
  };
}

async function keptTimes(db: Kysely<Database>, groups: readonly KeptGroup[], span: DaySpan): Promise<GroupTimes[]> {
  if (groups.length === 0) return [];
  const { rows } = await sql<GroupTimes>`
    select dimension as by, value, time, 0 as censored, coalesce(sum(n) filter (where code = 0), 0)::int as ours,
      coalesce(sum(n) filter (where code <> 0), 0)::int as others
    from ${keptCounts({ names: ['decision'], dimensions: dimensionsOf(groups), groups }, span)} as kept
    group by 1, 2, 3 having sum(n) <> 0`.execute(db);
  return rows;
}

/** The median by nearest rank lies in the first bucket up to which half of them are. */
async function keptTeam(db: Kysely<Database>, groups: readonly KeptGroup[], span: DaySpan): Promise<TeamTime[]> {
  if (groups.length === 0) return [];
  const { rows } = await sql<GroupOf & { time: number; code: number }>`
    select distinct on (by, value) by, value, time, code from (
      select dimension as by, value, time, code,
        sum(sum(n)) over (partition by dimension, value order by code, time) as up_to,
        sum(sum(n)) over (partition by dimension, value) as n
      from ${keptCounts({ names: ['decision_team'], dimensions: dimensionsOf(groups), groups }, span)} as kept
      group by 1, 2, 3, 4
    ) as buckets where n > 0 and up_to * 2 >= n order by by, value, up_to, code, time`.execute(db);
  return rows.map(({ by, value, ...bucket }) => {
    return { by, value, median: medianOf([{ ...bucket, n: 1 }]), paused: null };
  });
}

const dimensionsOf = (groups: readonly KeptGroup[]) => [...new Set(groups.map(({ by }) => by))];

/** What is not decided has no agent. */
async function stillRunning(
  db: Kysely<Database>,
  groups: readonly GroupOf[],
  { from, to }: DaySpan,
  asOf: Instant,
): Promise<GroupTimes[]> {
  const hours = sql`greatest(0, floor(extract(epoch from ${asOf}::timestamptz - opened_at)::float8 / 3600))`;
  const merchants = groups.filter(({ by }) => by === 'merchant').map(({ value }) => value);
  const counted = Object.entries({
    reason: sql`select reason, time from running`,
    country: sql`select country, time from running`,
    language: sql`select language, time from running`,
    merchant: sql`select merchant_id, time from running where ${isAmong(merchants)}`,
  }).map(
    ([by, rows]) => sql`select ${sql.lit(by)} as by, value, time, 0 as ours, 0 as others, count(*) as censored
      from (${rows}) as of_group (value, time) group by value, time`,
  );
  const { rows } = await sql<GroupTimes>`
    with running as materialized (
      select reason, country, language, merchant_id, ${sql.raw(coarseHoursPassed('hours'))} as time
      from (
        select reason, country, language, merchant_id, ${hours} as hours from claim_episodes
        where ${running.decision.where} and received_day >= ${from}::int and received_day < ${to}::int
      ) as open
    )
    ${sql.join(counted, sql` union all `)}`.execute(db);
  const asked = new Set(groups.map(({ by, value }) => JSON.stringify([by, value])));
  return rows.filter(({ by, value }) => asked.has(JSON.stringify([by, value])));
}

function isAmong(values: readonly (string | null)[]) {
  const known = values.filter(value => value !== null);
  return values.length > known.length
    ? sql`(merchant_id = any(${known}::text[]) or merchant_id is null)`
    : sql`merchant_id = any(${known}::text[])`;
}

async function merchantTimes(
  db: Kysely<Database>,
  merchants: readonly (string | null)[],
  { from, to }: DaySpan,
): Promise<GroupTimes[]> {
  if (merchants.length === 0) return [];
  const hours = sql`greatest(0, ceil(extract(epoch from coalesce(decided_at, ended_at) - opened_at)::float8 / 3600))`;
  const { rows } = await sql<GroupTimes>`
    select 'merchant' as by, merchant_id as value, ${sql.raw(coarseHours('hours'))} as time, 0 as censored,
      count(*) filter (where decided_at is not null) as ours, count(*) filter (where decided_at is null) as others
    from (
      select merchant_id, decided_at, ${hours} as hours from claim_episodes
      where episode = 1 and (decided_at is not null or ended_at is not null)
        and received_day >= ${from}::int and received_day < ${to}::int and ${isAmong(merchants)}
    ) as ended group by 2, 3`.execute(db);
  return rows;
}

async function merchantTeam(
  db: Kysely<Database>,
  merchants: readonly (string | null)[],
  { from, to }: DaySpan,
): Promise<TeamTime[]> {
  if (merchants.length === 0) return [];
  const { rows } = await sql<TeamTime>`
    select 'merchant' as by, merchant_id as value, null::float8 as paused,
      percentile_disc(0.5) within group (order by decision_team_ms)::bigint as median
    from claim_episodes
    where episode = 1 and decision_team_ms is not null
      and received_day >= ${from}::int and received_day < ${to}::int and ${isAmong(merchants)}
    group by merchant_id`.execute(db);
  return rows;
}
