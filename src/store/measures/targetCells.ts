import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { TargetCell } from '#domain/clock/figures/targetCell.ts';
import type { Metric } from '#domain/clock/targets/targetPolicySchema.ts';
import type { Database } from '../schema.ts';
import type { Chosen } from './chosenClaims.ts';
import { isOfChosen } from './isOfChosen.ts';

type Row = Omit<TargetCell, 'due' | 'end'> & { due: number | null; end: number | null };

/** When the episode of a cancelled target ended, unless another one carried it on: looked up for each, as few are. */
const endOfCancelled = sql`case when state = 'cancelled' then (
  select e.ended_at from claim_episodes e
  where e.claim_id = claim_targets.claim_id and e.episode = claim_targets.episode and e.ending <> 'reopened') end`;

/**
 * The targets of a metric on the customer's clock that began in [since, asOf], as they stand as of then, by their days in a zone; what is paused until somebody
 * acts or until a moment is not among them. An episode whose promise another one carried on is left out: that one has it.
 */
export async function targetCells(
  db: Kysely<Database>,
  metric: Metric,
  chosen: Chosen,
  { since, asOf, zone }: { since: Instant; asOf: Instant; zone: string },
): Promise<TargetCell[]> {
  const dayOf = (column: string) => sql`((${sql.ref(column)} at time zone ${zone})::date - date '1970-01-01')`;
  const { rows } = await sql<Row>`
    select ${dayOf('t.counts_from')} as start, ${dayOf('t.due_at')} as due,
      case when t.state = 'met' then ${dayOf('t.reached_at')} when t.state = 'cancelled' then ${dayOf('t.ended_at')} end as "end",
      case when t.state in ('met', 'cancelled') then 'kept'
        when t.state = 'missed_closed' or t.late_from <= ${asOf}::timestamptz then 'missed' else 'open' end as outcome,
      count(*)::integer as count
    from (select *, ${endOfCancelled} as ended_at from claim_targets) as t
    where t.metric = ${metric} and t.clock = 'customer' and t.state <> 'paused'
      and t.counts_from >= ${since}::timestamptz and t.counts_from <= ${asOf}::timestamptz
      and (t.resumes_at is null or t.resumes_at <= ${asOf}::timestamptz)
      and (t.state <> 'cancelled' or t.ended_at is not null)
      and ${isOfChosen('t', chosen)}
    group by 1, 2, 3, 4`.execute(db);
  return rows.map(({ due, end, ...row }) => ({ ...row, due: due ?? undefined, end: end ?? undefined }));
}
