import { type AliasedRawBuilder, type RawBuilder, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Metric } from '#domain/clock/targets/targetPolicySchema.ts';
import { standingAsOf } from '../measures/standingAsOf.ts';
import { type FigureFilter, targetFits } from './figureConditions.ts';

/** The promise that a list was asked for, of one of its claims: `running` can still be kept, the others are what has become of it. */
export type AskedTarget = {
  metric: Metric;
  /** Of the claim's: more than 1 once it was opened again. */
  episode: number;
  standing: 'running' | 'met' | 'missed_open' | 'missed_closed';
  /** The last instant in time, and the first one that is too late. */
  dueAt: Instant;
  lateFrom: Instant;
  /** When what it promises happened; null where it has not, or never will. */
  reachedAt: Instant | null;
};

/** A promise that was asked for, as it is selected. */
type TargetColumns = {
  target_metric: Metric;
  target_episode: number;
  target_standing: AskedTarget['standing'];
  target_due_at: Instant;
  target_late_from: Instant;
  target_reached_at: Instant | null;
};
type Column = keyof TargetColumns;
const columns: readonly Column[] = [
  'target_metric',
  'target_episode',
  'target_standing',
  'target_due_at',
  'target_late_from',
  'target_reached_at',
];
/** With `target_rank`, by which such lists are sorted, of the claim `claim_id`. */
export type TargetRanked = TargetColumns & { claim_id: number; target_rank: Instant };

/**
 * A query for the promises that a filter means, one a claim, in the columns of `TargetRanked`: of several that fit, the one that ranks first. First
 * rank those that are still open, by when they are due: the most overdue first. The others follow, by how late they were reached: the latest first.
 */
export function askedTargets(metric: Metric, asked: FigureFilter & { now?: Instant }): RawBuilder<unknown> {
  const { fits, now } = targetFits(metric, asked);
  const isOpen = asked.standing === 'missed_open' || asked.standing === 'running';
  const place = (alias: string) =>
    sql`(${isOpen ? sql.ref(`${alias}.due_at`) : rank(alias)}, ${sql.ref(`${alias}.episode`)}, ${sql.ref(`${alias}.clock`)})`;
  return sql`select t.claim_id, t.metric as target_metric, t.episode as target_episode,
      coalesce(${standingAsOf('t', now)}, 'running') as target_standing, t.due_at as target_due_at,
      t.late_from as target_late_from, t.reached_at as target_reached_at,
      ${isOpen ? sql`t.due_at` : rank('t')} as target_rank
    from claim_targets t
    where ${fits('t')} and not exists (select 1 from claim_targets u
      where u.claim_id = t.claim_id and ${fits('u')} and ${place('u')} < ${place('t')})`;
}

/** Later than any deadline. What has ended stands before it by how late it was; never late, or never reached, at it or behind it. */
const ended = sql`timestamptz '4000-01-01T00:00:00Z'`;

function rank(alias: string): RawBuilder<Instant> {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  // Seconds, not days: how long a day is depends on the zone of the session.
  return sql`case when ${of('state')} = 'running' then ${of('due_at')} else ${ended} - make_interval(secs =>
    coalesce(extract(epoch from ${of('reached_at')}) - extract(epoch from ${of('late_from')}), 0)) end`;
}

/** What a list selects of the promises that it was asked for; nothing of them where it was asked for none. */
export function askedTargetColumns(isAsked: boolean) {
  return columns.map(name => (isAsked ? sql.ref(`claims.${name}`) : sql`null`).as(name)) as {
    [C in Column]: AliasedRawBuilder<TargetColumns[C] | null, C>;
  }[Column][];
}

/** The promise that a row was selected with. */
export function askedTargetOf(row: { [C in Column]?: TargetColumns[C] | null }): AskedTarget | null {
  if (!row.target_metric) return null;
  return {
    metric: row.target_metric,
    episode: row.target_episode!,
    standing: row.target_standing!,
    dueAt: row.target_due_at!,
    lateFrom: row.target_late_from!,
    reachedAt: row.target_reached_at ?? null,
  };
}
