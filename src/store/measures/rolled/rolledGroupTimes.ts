import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { EndCount } from '#domain/clock/figures/cumulativeIncidence.ts';
import type { Database } from '../../schema.ts';
import type { Dimension } from '../groupings.ts';
import type { GroupTimes } from '../groupTimes.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { coarseHours, coarseHoursPassed } from '../rollup/coarseHours.ts';
import { marginals } from '../rollup/contributions.ts';
import { keptCounts } from '../rollup/readCounts.ts';
import { medianOf } from './rolledTeam.ts';
import { merged, running } from './rolledTimes.ts';

type Values = readonly (string | null)[];
type OfGroup = { value: string | null };
type Times = OfGroup & EndCount;

/**
 * `groupTimes` of some groups of the claims opened on some days, from the counts that are kept: those hold hours up to two days exactly, later to 5 % (`coarseHours`), and
 * the team's time to 1 %. By merchant nothing is kept: their claims are read, their hours as coarse.
 */
export async function rolledGroupTimes(
  db: Kysely<Database>,
  by: Dimension,
  values: Values,
  span: DaySpan,
  asOf: Instant,
): Promise<GroupTimes> {
  const [ended, open, team, all] = await Promise.all([
    by === 'merchant' ? merchantTimes(db, values, span) : keptTimes(db, by, values, span),
    // What is not decided has no agent.
    by === 'agent' ? [] : stillRunning(db, by, values, span, asOf),
    by === 'merchant' ? merchantTeam(db, values, span) : keptTeam(db, by, values, span),
    countRunning(db, span, asOf),
  ]);
  const groups = Map.groupBy([...ended, ...open], ({ value }) => value);
  const times = [...groups].flatMap(([value, counts]) => merged(counts).map(count => ({ value, ...count })));
  return { times, team, running: all };
}

type Kept = Exclude<Dimension, 'merchant'>;
const keptOf = (name: string, by: Kept, values: Values, span: DaySpan) =>
  keptCounts({ names: [name], dimensions: [by], groups: values.map(value => ({ by, value })) }, span);

async function keptTimes(db: Kysely<Database>, by: Kept, values: Values, span: DaySpan): Promise<Times[]> {
  const { rows } = await sql<Times>`
    select value, time, 0 as censored, coalesce(sum(n) filter (where code = 0), 0)::int as ours,
      coalesce(sum(n) filter (where code <> 0), 0)::int as others
    from ${keptOf('decision', by, values, span)} as kept
    group by 1, 2 having sum(n) <> 0`.execute(db);
  return rows;
}

/** The median by nearest rank lies in the first bucket up to which half of them are. */
async function keptTeam(db: Kysely<Database>, by: Kept, values: Values, span: DaySpan): Promise<GroupTimes['team']> {
  const { rows } = await sql<OfGroup & { time: number; code: number }>`
    select distinct on (value) value, time, code from (
      select value, time, code, sum(sum(n)) over (partition by value order by code, time) as up_to,
        sum(sum(n)) over (partition by value) as n
      from ${keptOf('decision_team', by, values, span)} as kept
      group by 1, 2, 3
    ) as buckets where n > 0 and up_to * 2 >= n order by value, up_to, code, time`.execute(db);
  return rows.map(({ value, ...bucket }) => ({ value, median: medianOf([{ ...bucket, n: 1 }]) }));
}

const inSpan = ({ from, to }: DaySpan) => sql`received_day >= ${from}::int and received_day < ${to}::int`;

async function stillRunning(
  db: Kysely<Database>,
  by: Exclude<Dimension, 'agent'>,
  values: Values,
  span: DaySpan,
  asOf: Instant,
): Promise<Times[]> {
  const hours = sql`greatest(0, floor(date_part('epoch', ${asOf}::timestamptz - opened_at) / 3600))`;
  const { rows } = await sql<Times>`
    select value, ${sql.raw(coarseHoursPassed('hours'))} as time, 0 as ours, 0 as others, count(*) as censored
    from (
      select ${sql.ref(marginals[by])} as value, ${hours} as hours from claim_episodes
      where ${running.decision.where} and ${inSpan(span)} and ${isAmong(by, values)}
    ) as open group by 1, 2`.execute(db);
  return rows;
}

async function countRunning(db: Kysely<Database>, span: DaySpan, asOf: Instant): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from claim_episodes
    where ${running.decision.where} and ${inSpan(span)} and opened_at <= ${asOf}::timestamptz`.execute(db);
  return rows[0]!.n;
}

function isAmong(by: Dimension, values: Values) {
  const column = sql.ref(marginals[by]);
  const known = values.filter(value => value !== null);
  const isKnown = sql`${column} = any(${known}::text[])`;
  return values.length > known.length ? sql`(${isKnown} or ${column} is null)` : isKnown;
}

async function merchantTimes(db: Kysely<Database>, merchants: Values, span: DaySpan): Promise<Times[]> {
  const hours = sql`greatest(0, ceil(date_part('epoch', coalesce(decided_at, ended_at) - opened_at) / 3600))`;
  const { rows } = await sql<Times>`
    select merchant_id as value, ${sql.raw(coarseHours('hours'))} as time, 0 as censored,
      count(*) filter (where decided_at is not null) as ours, count(*) filter (where decided_at is null) as others
    from (
      select merchant_id, decided_at, ${hours} as hours from claim_episodes
      where episode = 1 and (decided_at is not null or ended_at is not null)
        and ${inSpan(span)} and ${isAmong('merchant', merchants)}
    ) as ended group by 1, 2`.execute(db);
  return rows;
}

async function merchantTeam(db: Kysely<Database>, merchants: Values, span: DaySpan): Promise<GroupTimes['team']> {
  const { rows } = await sql<GroupTimes['team'][number]>`
    select merchant_id as value, percentile_disc(0.5) within group (order by decision_team_ms)::bigint as median
    from claim_episodes
    where episode = 1 and decision_team_ms is not null and ${inSpan(span)} and ${isAmong('merchant', merchants)}
    group by merchant_id`.execute(db);
  return rows;
}
