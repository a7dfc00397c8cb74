import { type Kysely, sql } from 'kysely';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { readClock } from '#domain/clock/readClock.ts';
import { customerLimit } from '#domain/clock/targets/customerLimit.ts';
import type { Target } from '#domain/clock/targets/target.ts';
import { eventOfRow } from '../events/eventRow.ts';
import type { Database } from '../schema.ts';
import { type Chosen, chosenClaims, type Period } from './chosenClaims.ts';

export type PromiseTarget = Pick<Target, 'state' | 'dueAt'> & { claimId: number };

/** A promise lasts at most so long (milliseconds) from where it begins: far beyond any pack's, so that none is overlooked. */
const longest = 60 * 86_400_000;
/** Events of histories at once: enough not to ask often, few enough to hold. */
const atOnce = 500;

type Row = {
  id: number;
  opened_at: Instant;
  zone: string | null;
  policy: { id: string; version: number };
  settled_at: Instant | null;
  ended_at: Instant | null;
  winding: boolean;
};

/**
 * The `refundPromise` of each claim whose promise may have fallen due in a period, as it stands as of a moment: what `readClock` says of its events. The history of a claim
 * that waited for its time, was opened again, or whose decision was taken back is read whole; of all others the opening, the customer's zone, and the end say all.
 */
export async function promiseTargets(
  db: Kysely<Database>,
  chosen: Chosen,
  { from, to }: Period,
  settings: ClockSettings,
  asOf: Instant,
): Promise<PromiseTarget[]> {
  const since = shiftInstant(from, -longest);
  const claims = chosenClaims(db, { ...chosen, openedTo: to });
  const { rows } = await sql<Row>`
    with winding as (
      select distinct claim_id from claim_events
      where type in ('parked', 'woken', 'undone', 'appealed', 'reopened')
        or (type = 'facts_updated' and payload -> 'change' ? 'timeZone')
    )
    select c.id, c.opened_at, state -> 'facts' ->> 'timeZone' as zone, state -> 'policy' as policy,
      e.settled_at, e.ended_at, winding.claim_id is not null as winding
    from (${claims}) as c
    join claim_states on claim_states.claim_id = c.id
    left join winding on winding.claim_id = c.id
    left join lateral (
      select max(at) filter (where type = 'refund_settled') as settled_at,
        max(at) filter (where type in ('rejected', 'withdrawn', 'merged')) as ended_at
      from claim_events where claim_id = c.id
    ) as e on winding.claim_id is null
    where c.opened_at >= ${since}::timestamptz
      or (winding.claim_id is not null
        and (c.queue = 'too_early' or exists (select 1 from claim_events l where l.claim_id = c.id and l.at >= ${since}::timestamptz)))`.execute(
    db,
  );
  const straight = rows.filter(({ winding }) => !winding).flatMap(row => straightTarget(row, settings, asOf) ?? []);
  const winding = rows.filter(row => row.winding).map(({ id }) => id);
  return [...straight, ...(await windingTargets(db, winding, settings, asOf))];
}

/** The promise of a claim of one episode that never waited for its time. */
function straightTarget(row: Row, { calendar }: ClockSettings, asOf: Instant): PromiseTarget | undefined {
  const context = { policy: row.policy, timeZone: row.zone ?? undefined, calendar };
  const limit = customerLimit('refund', { kind: 'policy', clock: 'refundPromise' }, row.opened_at, context);
  if (limit === undefined || row.opened_at > asOf) return undefined;
  const late = limit.lateFrom <= (row.settled_at ?? row.ended_at ?? asOf);
  const state = row.settled_at
    ? late
      ? 'missed_closed'
      : 'met'
    : row.ended_at
      ? late
        ? 'missed_closed'
        : 'cancelled'
      : late
        ? 'missed_open'
        : 'active';
  return { claimId: row.id, state, dueAt: state === 'cancelled' ? undefined : limit.dueAt };
}

/** By the clock, of whole histories. */
async function windingTargets(
  db: Kysely<Database>,
  ids: readonly number[],
  settings: ClockSettings,
  asOf: Instant,
): Promise<PromiseTarget[]> {
  const targets: PromiseTarget[] = [];
  for (let i = 0; i < ids.length; i += atOnce) {
    const some = ids.slice(i, i + atOnce);
    const events = await db
      .selectFrom('claim_events')
      .selectAll()
      .where('claim_id', '=', sql<number>`any(${some}::bigint[])`)
      .orderBy('claim_id')
      .orderBy('sequence')
      .execute();
    for (const [claimId, history] of Map.groupBy(events.map(eventOfRow), event => event.claimId)) {
      const reading = readClock(history, settings, asOf);
      for (const { metric, state, dueAt } of reading?.targets ?? []) {
        if (metric === 'refund') targets.push({ claimId, state, dueAt });
      }
    }
  }
  return targets;
}
