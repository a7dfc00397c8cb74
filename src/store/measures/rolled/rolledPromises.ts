import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../../schema.ts';
import type { Dimension } from '../groupings.ts';
import type { PromiseGroup } from '../promiseGroups.ts';
import { type DaySpan, farthest } from '../rollup/blocksOf.ts';
import { keptCounts } from '../rollup/readCounts.ts';
import { standingAsOf } from '../standingAsOf.ts';
import { countedDimensions } from './rolledDimensions.ts';

type Part = { by: Dimension; value: string | null; met: number; missed: number; extra: number };

/** `promiseGroups` of all claims by each dimension, from the counts that are kept, and what is open as it stands. */
export async function rolledPromises(db: Kysely<Database>, span: DaySpan, asOf: Instant): Promise<PromiseGroup[]> {
  const parts = await Promise.all([livePromises(db, span, asOf), keptPromises(db, span)]);
  const groups = new Map<string, PromiseGroup>();
  for (const { by, value, met, missed, extra } of parts.flat()) {
    const key = JSON.stringify([by, value]);
    const group = groups.get(key) ?? { by, value, met: 0, missed: 0, missedClaims: 0 };
    group.met += met;
    group.missed += missed;
    group.missedClaims += missed - extra;
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ met, missed }) => met + missed > 0);
}

async function keptPromises(db: Kysely<Database>, span: DaySpan): Promise<Part[]> {
  const { rows } = await sql<Part>`
    select dimension as by, value, 0 as extra, coalesce(sum(n) filter (where code = 0), 0)::int as met,
      coalesce(sum(n) filter (where code <> 0), 0)::int as missed
    from ${keptCounts({ names: ['promise'], dimensions: countedDimensions }, span)} as kept
    group by 1, 2`.execute(db);
  return rows;
}

/** What is overdue and open; taken off, what was met and is not due yet; and by how much the missed outnumber their claims. */
async function livePromises(db: Kysely<Database>, { from, to }: DaySpan, asOf: Instant): Promise<Part[]> {
  const now = sql`${asOf}::timestamptz`;
  const inSpan = sql`t.metric = 'refund' and t.due_day >= ${from}::int and t.due_day < ${to}::int`;
  const standing = standingAsOf('t', asOf);
  const each = (
    part: RawBuilder<unknown>,
  ) => sql`cross join lateral (values ('reason', t.reason), ('merchant', t.merchant_id),
    ('country', t.country), ('language', t.language), ('agent', t.agent)) as g (by, value) where ${inSpan} and ${part}`;
  const { rows } = await sql<Part>`
    select g.by, g.value, 0 as met, count(*) as missed, 0 as extra
    from claim_targets t ${each(sql`t.state = 'running' and t.late_from <= ${now} and ${standing} = 'missed_open'`)} group by 1, 2
    union all
    select g.by, g.value, -count(*) filter (where t.state = 'met'), -count(*) filter (where t.state <> 'met'), 0
    from claim_targets t ${each(sql`t.state in ('met', 'missed_closed') and t.due_at > ${now} and t.due_at < ${farthest(to)}::timestamptz`)} group by 1, 2
    union all
    select g.by, g.value, 0, 0, count(*) - count(distinct t.claim_id)
    from claim_targets t ${each(sql`t.reopened and t.due_at <= ${now} and ${standing} in ('missed_open', 'missed_closed')`)}
    group by 1, 2`.execute(db);
  return rows;
}
