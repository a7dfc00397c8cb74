import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type DayNumber, type Instant, startOfDayNumber } from '#domain/calendar.ts';
import { type ClockName, type Metric, metricNames } from '#domain/clock/targets/targetPolicySchema.ts';
import type { Database } from '../../schema.ts';
import { readDays } from '../rollup/readCounts.ts';
import { standingAsOf } from '../standingAsOf.ts';
import { type Counted, type TargetCount, type TargetTotal, totalsOf } from '../targetCounts.ts';
import { dueNames } from './dueNames.ts';

type Live = { metric: Metric; clock: ClockName; stretch: number; what: Part; count: number };
type Repeat = { metric: Metric; clock: ClockName; stretch: number | null; what: Part; extra: number };
type Part = 'met' | 'missed' | 'open';

/** Ascending days of the house in its zone, one more than stretches. */
type Stretches = { bounds: readonly DayNumber[]; zone: string };

/** `targetCounts` of all claims, from the counts that are kept. */
export async function rolledTargets(db: Kysely<Database>, stretches: Stretches, asOf: Instant): Promise<TargetCount[]> {
  const [{ countOf, all }, repeats] = await Promise.all([
    summedTargets(db, stretches, asOf),
    repeatedTargets(db, stretches, asOf),
  ]);
  for (const { metric, clock, stretch, what, extra } of repeats) {
    const { met, missed, stillOpen } = countOf(metric, clock, stretch);
    ({ met, missed, open: stillOpen })[what].claims -= extra;
  }
  return all();
}

/** Their totals, which need not tell of how many claims they are. */
export async function rolledTargetTotals(
  db: Kysely<Database>,
  stretches: Stretches,
  asOf: Instant,
): Promise<TargetTotal[]> {
  const { all } = await summedTargets(db, stretches, asOf);
  return totalsOf(all());
}

async function summedTargets(db: Kysely<Database>, stretches: Stretches, asOf: Instant) {
  const { bounds } = stretches;
  const [kept, live] = await Promise.all([
    readDays(db, dueNames, { from: bounds[0]!, to: bounds.at(-1)! }),
    liveTargets(db, stretches, asOf),
  ]);
  const counts = new Map<string, TargetCount>();
  const countOf = (metric: Metric, clock: ClockName, stretch: number | null): TargetCount => {
    const key = `${metric} ${clock} ${stretch}`;
    const count = counts.get(key) ?? { metric, clock, stretch, met: none(), missed: none(), stillOpen: none() };
    counts.set(key, count);
    return count;
  };
  const add = (metric: Metric, clock: ClockName, stretch: number, what: Part, n: number) => {
    for (const at of [stretch, null]) {
      const { met, missed, stillOpen } = countOf(metric, clock, at);
      for (const counted of what === 'met' ? [met] : what === 'missed' ? [missed] : [missed, stillOpen]) {
        counted.count += n;
        counted.claims += n;
      }
    }
  };
  for (const { name, day, code, n } of kept) {
    const [, metric, clock] = name.split(' ') as [string, Metric, ClockName];
    add(metric, clock, bounds.findLastIndex(bound => bound <= day) + 1, code === 0 ? 'met' : 'missed', n);
  }
  for (const { metric, clock, stretch, what, count } of live) add(metric, clock, stretch, what, count);
  const all = () => [...counts.values()].filter(({ met, missed }) => met.count + missed.count > 0);
  return { countOf, all };
}

const none = (): Counted => ({ count: 0, claims: 0 });

/** What depends on the moment: what is overdue and still open; and, taken off, what was met and is not due before the day of the moment is over. */
async function liveTargets(db: Kysely<Database>, { bounds, zone }: Stretches, asOf: Instant): Promise<Live[]> {
  const days = sql`${bounds}::int[]`;
  const now = sql`${asOf}::timestamptz`;
  const { rows } = await sql<Live>`
    select metric, clock, width_bucket(due_day, ${days}) as stretch, 'open' as what, count(*) as count
    from claim_targets t
    where state = 'running' and late_from <= ${now} and ${standingAsOf('t', asOf)} = 'missed_open'
      and due_day >= ${bounds[0]!}::int and due_day < ${bounds.at(-1)!}::int
    group by 1, 2, 3
    union all
    select metric, clock, width_bucket(due_day, ${days}), case state when 'met' then 'met' else 'missed' end, -count(*)
    from claim_targets
    where metric = any(${metricNames}::text[]) and due_at > ${now} and due_at < ${startOfDayNumber(bounds.at(-1)!, zone)}::timestamptz
      and state in ('met', 'missed_closed')
      and due_day >= ${bounds[0]!}::int and due_day < ${bounds.at(-1)!}::int
    group by 1, 2, 3, 4`.execute(db);
  return rows;
}

/** By how much the targets outnumber their claims: a claim that was opened again may have one an episode. */
async function repeatedTargets(db: Kysely<Database>, { bounds }: Stretches, asOf: Instant): Promise<Repeat[]> {
  const [from, to] = [sql`${bounds[0]!}::int`, sql`${bounds.at(-1)!}::int`];
  const standing = standingAsOf('t', asOf);
  const beyondOne = (counts: RawBuilder<unknown>) => sql`sum(greatest(${counts} - 1, 0))::int`;
  const extra = sql`${beyondOne(sql`met`)} as met, ${beyondOne(sql`closed + open`)} as missed, ${beyondOne(sql`open`)} as open`;
  const { rows } = await sql<Record<Part, number> & Pick<Repeat, 'metric' | 'clock' | 'stretch'>>`
    with each as materialized (
      select t.claim_id, t.metric, t.clock, width_bucket(t.due_day, ${bounds}::int[]) as stretch,
        (count(*) filter (where t.state = 'met'))::int as met, (count(*) filter (where t.state = 'missed_closed'))::int as closed,
        (count(*) filter (where t.state = 'running' and ${standing} = 'missed_open'))::int as open
      from claim_targets t
      where t.reopened and t.due_day >= ${from} and t.due_day < ${to} and t.due_at <= ${asOf}::timestamptz
      group by 1, 2, 3, 4
    )
    select metric, clock, null::int as stretch, ${extra} from (
      select metric, clock, sum(met) as met, sum(closed) as closed, sum(open) as open
      from each group by claim_id, metric, clock having count(*) > 1 or sum(met + closed + open) > 1
    ) as claims group by 1, 2
    union all
    select metric, clock, stretch, ${extra} from each where met + closed + open > 1 group by 1, 2, 3`.execute(db);
  const parts = ['met', 'missed', 'open'] as const;
  return rows.flatMap(({ metric, clock, stretch, ...extra }) =>
    parts.filter(what => extra[what] > 0).map(what => ({ metric, clock, stretch, what, extra: extra[what] })),
  );
}
