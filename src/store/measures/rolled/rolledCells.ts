import { type Kysely, sql } from 'kysely';
import type { DayNumber, Instant } from '#domain/calendar.ts';
import type { TargetCell } from '#domain/clock/figures/targetCell.ts';
import type { Metric } from '#domain/clock/targets/targetPolicySchema.ts';
import type { Database } from '../../schema.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { readDays } from '../rollup/readCounts.ts';

/**
 * `targetCells` of all claims, by days of the house, from the counts that are kept; what still runs is read as it stands.
 * @param span of the days on which they began, the day of the moment the last
 */
export async function rolledCells(
  db: Kysely<Database>,
  metric: Metric,
  span: DaySpan,
  asOf: Instant,
): Promise<TargetCell[]> {
  const [over, running] = await Promise.all([
    readDays(db, [`lasted ${metric}`], span),
    runningCells(db, metric, span, asOf),
  ]);
  for (const { day: start, time: length, code: after, n: count } of over) {
    const due = length < 0 ? undefined : start + length;
    running.push(
      after < 0
        ? { start, due, end: undefined, outcome: 'missed', count }
        : { start, due, end: start + after, outcome: 'kept', count },
    );
  }
  return running;
}

type Row = { start: DayNumber; due: DayNumber | null; late: boolean; count: number };

async function runningCells(
  db: Kysely<Database>,
  metric: Metric,
  { from, to }: DaySpan,
  asOf: Instant,
): Promise<TargetCell[]> {
  const now = sql`${asOf}::timestamptz`;
  const { rows } = await sql<Row>`
    select start_day as start, due_day as due, coalesce(late_from <= ${now}, false) as late, count(*)::integer as count
    from claim_targets
    where state = 'running' and clock = 'customer' and metric = ${metric}
      and start_day >= ${from}::int and start_day < ${to}::int
      and counts_from <= ${now} and (resumes_at is null or resumes_at <= ${now})
    group by 1, 2, 3`.execute(db);
  return rows.map(({ due, late, ...cell }) => ({
    ...cell,
    due: due ?? undefined,
    end: undefined,
    outcome: late ? 'missed' : 'open',
  }));
}
