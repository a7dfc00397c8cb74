import { type Kysely, sql } from 'kysely';
import { type Instant, startOfDayNumber } from '#domain/calendar.ts';
import type { Database } from '../../schema.ts';
import type { Dimension } from '../groupings.ts';
import { type GroupTotals, leadingGroups } from '../leadingGroups.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { marginals, outcomeCodes } from '../rollup/contributions.ts';
import { keptCounts } from '../rollup/readCounts.ts';
import { standingAsOf } from '../standingAsOf.ts';

/** `groupTotals` of the claims opened on some days of the house, from the counts that are kept, and what depends on the moment as it stands. */
export function rolledGroupTotals(
  db: Kysely<Database>,
  by: Dimension,
  { zone, ...span }: DaySpan & { zone: string },
  asOf: Instant,
  most: number,
): Promise<GroupTotals> {
  const [approved, rejected] = (['approved', 'rejected'] as const).map(code => sql.lit(outcomeCodes.indexOf(code)));
  const counted = (name: string, codes = sql`true`) =>
    sql`case when name = ${sql.lit(name)} and ${codes} then n::int else 0 end`;
  const kept = sql`
    select value, ${counted('outcome')}, ${counted('outcome', sql`code in (${approved}, ${rejected})`)},
      ${counted('outcome', sql`code = ${approved}`)}, 0, ${counted('promise', sql`code = 0`)},
      ${counted('promise', sql`code <> 0`)}, 0, 0
    from ${keptCounts({ names: ['outcome', 'promise'], dimensions: [by] }, span)} as kept`;

  const now = sql`${asOf}::timestamptz`;
  const [from, to] = [sql`${span.from}::int`, sql`${span.to}::int`];
  const of = (alias: string) => sql.ref(`${alias}.${marginals[by]}`);
  const standing = standingAsOf('t', asOf);
  const due = sql`t.metric = 'refund' and t.due_day >= ${from} and t.due_day < ${to}`;
  const live = [
    // The queue's own view of what is overdue.
    sql`select ${of('e')}, 0, 0, 0, 1, 0, 0, 0, 0
      from claims join claim_episodes e on e.claim_id = claims.id and e.current
      where claims.queue <> 'decided' and claims.deadline_at <= ${now} and e.received_day >= ${from} and e.received_day < ${to}`,
    // Missed and still open.
    sql`select ${of('t')}, 0, 0, 0, 0, 0, 1, 0, 0 from claim_targets t
      where ${due} and t.state = 'running' and t.late_from <= ${now} and ${standing} = 'missed_open'`,
    // Kept already, and not due yet.
    sql`select ${of('t')}, 0, 0, 0, 0, -(t.state = 'met')::int, -(t.state <> 'met')::int, 0, 0 from claim_targets t
      where ${due} and t.state in ('met', 'missed_closed') and t.due_at > ${now} and t.due_at < ${startOfDayNumber(span.to, zone)}::timestamptz`,
    // Of claims that were opened again: promises beyond the first of each.
    sql`select value, 0, 0, 0, 0, 0, 0, sum(greatest(met - 1, 0)), sum(greatest(missed - 1, 0)) from (
      select ${of('t')} as value, count(*) filter (where t.state = 'met') as met,
        count(*) filter (where ${standing} in ('missed_open', 'missed_closed')) as missed
      from claim_targets t where ${due} and t.reopened and t.due_at <= ${now} group by t.claim_id, 1
    ) as again group by 1`,
  ];
  return leadingGroups(db, by, sql.join([kept, ...live], sql` union all `), most);
}
