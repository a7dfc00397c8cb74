import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Metric } from '#domain/clock/targets/targetPolicySchema.ts';
import type { Party } from '#domain/status.ts';
import { firstTime, type TimedMetric, type TimeEnd } from '../measures/firstTime.ts';
import { partyAsOf } from '../measures/partyAsOf.ts';
import { runsAsOf, standingAsOf } from '../measures/standingAsOf.ts';

/** How a promise stands whose last moment has come; `missed` is both of missed, `running` one whose last moment has not come. */
export type TargetStanding = 'met' | 'missed' | 'missed_open' | 'missed_closed' | 'running';
/** A decision, one that was opened again since, one that was changed on appeal. */
export type AfterDecision = 'made' | 'reopened' | 'overturned';

/** What a figure speaks of, as filters of claims. All but `waitingOn` and `decidedBy` say more of `target`, `time` or `decision`. */
export type FigureFilter = {
  waitingOn?: readonly Party[];
  /** Who made the first decision. */
  decidedBy?: readonly string[];
  target?: Metric;
  standing?: TargetStanding;
  dueFrom?: Instant;
  dueTo?: Instant;
  heldUpBy?: Party;
  time?: TimedMetric;
  timeEnd?: TimeEnd;
  /** Hours, both included. */
  timeFrom?: number;
  timeTo?: number;
  decision?: AfterDecision;
  decidedFrom?: Instant;
  decidedTo?: Instant;
};

type Asked = FigureFilter & { now?: Instant };
type Found = RawBuilder<SqlBool>;

/** Claims of which an episode waits on one of these as of now. */
export function waitsOn(parties: readonly Party[], { now }: Asked): Found {
  const party = partyAsOf('e', needed('waitingOn', now));
  return sql<SqlBool>`exists (select 1 from claim_episodes e
    where e.claim_id = claims.id and e.current and ${party} = any(${parties}::text[]))`;
}

export function wasDecidedBy(people: readonly string[]): Found {
  return sql<SqlBool>`exists (select 1 from claim_episodes e
    where e.claim_id = claims.id and e.episode = 1 and e.decided_by = any(${people}::text[]))`;
}

/** Claims with a promise that stands so and whose last moment was in a period and has come, or is in it, of one that runs on the customer's clock. */
export function hasTarget(metric: Metric, asked: Asked): Found {
  const { fits } = targetFits(metric, asked);
  return sql<SqlBool>`exists (select 1 from claim_targets t where t.claim_id = claims.id and ${fits('t')})`;
}

/** Whether a row of `claim_targets` (by its alias) is such a promise, in SQL, and as of when. */
export function targetFits(metric: Metric, asked: Asked): { fits: (alias: string) => Found; now: Instant } {
  const { standing, dueFrom, dueTo, heldUpBy } = asked;
  const now = needed('target', asked.now);
  const fits = (alias: string) => {
    const of = (column: string) => sql.ref(`${alias}.${column}`);
    const stands =
      standing === 'running'
        ? sql`${of('clock')} = 'customer' and ${runsAsOf(alias, now)}`
        : sql`${keptAs(alias, standing, now)} and ${of('due_at')} <= ${now}::timestamptz and ${hasCome(alias, standing, now)}`;
    return sql<SqlBool>`${of('metric')} = ${metric} and ${stands}
      ${dueFrom ? sql`and ${of('due_at')} >= ${dueFrom}::timestamptz` : sql``}
      ${dueTo ? sql`and ${of('due_at')} < ${dueTo}::timestamptz` : sql``}
      ${heldUpBy ? sql`and ${of('cause')} = ${heldUpBy}` : sql``}`;
  };
  return { fits, now };
}

/** How a promise that stands so is kept, which indexes know. */
function keptAs(alias: string, standing: Exclude<TargetStanding, 'running'> | undefined, now: Instant): Found {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  switch (standing) {
    case 'missed_open':
      return sql<SqlBool>`${of('state')} = 'running' and ${of('late_from')} <= ${now}::timestamptz`;
    case 'missed':
      return sql<SqlBool>`${of('state')} in ('running', 'missed_closed')`;
    case 'met':
    case 'missed_closed':
      return sql<SqlBool>`${of('state')} = ${standing}`;
    case undefined:
      return sql<SqlBool>`true`;
  }
}

function hasCome(alias: string, standing: Exclude<TargetStanding, 'running'> | undefined, now: Instant): Found {
  const stands = standingAsOf(alias, now);
  if (standing === undefined) return sql<SqlBool>`${stands} is not null`;
  const states = standing === 'missed' ? ['missed_open', 'missed_closed'] : [standing];
  return sql<SqlBool>`${stands} = any(${states}::text[])`;
}

/** Claims with a time that has begun, stands so, and took or takes so many hours. */
export function hasTime(metric: TimedMetric, asked: Asked): Found {
  const { timeEnd, timeFrom, timeTo } = asked;
  return sql<SqlBool>`exists (select 1 from ${firstTime(metric, sql`claims.id`, needed('time', asked.now))} as t
    where ${timeEnd ? sql`t.how = ${timeEnd}` : sql`true`}
      ${timeFrom === undefined ? sql`` : sql`and t.hours >= ${timeFrom}`}
      ${timeTo === undefined ? sql`` : sql`and t.hours <= ${timeTo}`})`;
}

/** Claims with a decision of a period that became so. */
export function hasDecision(after: AfterDecision, { decidedFrom, decidedTo }: Asked): Found {
  const became = { made: sql`true`, reopened: sql`not e.current`, overturned: sql`e.overturned` }[after];
  return sql<SqlBool>`exists (select 1 from claim_episodes e
    where e.claim_id = claims.id and e.decided_at is not null and ${became}
      ${decidedFrom ? sql`and e.decided_at >= ${decidedFrom}::timestamptz` : sql``}
      ${decidedTo ? sql`and e.decided_at < ${decidedTo}::timestamptz` : sql``})`;
}

function needed(filter: string, now: Instant | undefined): Instant {
  if (now === undefined) throw new TypeError(`the filter "${filter}" needs a moment`);
  return now;
}
