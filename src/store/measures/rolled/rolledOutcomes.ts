import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../../schema.ts';
import type { Dimension } from '../groupings.ts';
import type { OutcomeCount } from '../outcomeCounts.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { outcomeCodes } from '../rollup/contributions.ts';
import { keptCounts } from '../rollup/readCounts.ts';
import { countedDimensions } from './rolledDimensions.ts';

type Overdue = { by: Dimension; value: string | null; overdue: number };

/** `outcomeCounts` of the claims opened on some days by each dimension, from the counts that are kept, and what is overdue as it stands. */
export async function rolledOutcomes(db: Kysely<Database>, span: DaySpan, asOf: Instant): Promise<OutcomeCount[]> {
  const [overdue, kept] = await Promise.all([overdueNow(db, span, asOf), keptOutcomes(db, span)]);
  const late = Map.groupBy(overdue, ({ by }) => by);
  return kept.map(group => ({
    ...group,
    overdue: late.get(group.by)?.find(({ value }) => value === group.value)?.overdue ?? 0,
  }));
}

type Outcomes = Omit<OutcomeCount, 'overdue'> & { by: Dimension };

async function keptOutcomes(db: Kysely<Database>, span: DaySpan): Promise<Outcomes[]> {
  const [approved, rejected] = [outcomeCodes.indexOf('approved'), outcomeCodes.indexOf('rejected')];
  const { rows } = await sql<Outcomes>`
    select dimension as by, value, sum(n)::int as n,
      coalesce(sum(n) filter (where code in (${sql.lit(approved)}, ${sql.lit(rejected)})), 0)::int as decided,
      coalesce(sum(n) filter (where code = ${sql.lit(approved)}), 0)::int as approved
    from ${keptCounts({ names: ['outcome'], dimensions: countedDimensions }, span)} as kept
    group by 1, 2 having sum(n) > 0`.execute(db);
  return rows;
}

/** The queue's own view of what is overdue, of the claims that were opened on these days. */
async function overdueNow(db: Kysely<Database>, { from, to }: DaySpan, asOf: Instant): Promise<Overdue[]> {
  const { rows } = await sql<Overdue>`
    select g.by, g.value, count(*) as overdue
    from claims join claim_episodes e on e.claim_id = claims.id and e.current
    cross join lateral (values ('reason', e.reason), ('merchant', e.merchant_id), ('country', e.country),
      ('language', e.language), ('agent', e.agent)) as g (by, value)
    where claims.queue <> 'decided' and claims.deadline_at <= ${asOf}::timestamptz
      and e.received_day >= ${from}::int and e.received_day < ${to}::int
    group by 1, 2`.execute(db);
  return rows;
}
