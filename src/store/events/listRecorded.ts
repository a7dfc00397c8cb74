import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import { type Instant, isInstant } from '#domain/calendar.ts';
import type { EventType } from '#domain/events.ts';
import type { HouseEventType } from '#domain/houseEventWords.ts';
import type { Money } from '#domain/money.ts';
import type { Actor, Role } from '#domain/people.ts';
import { BadCursor } from '../claims/pageCursor.ts';
import type { Database } from '../schema.ts';
import { countHouseRecorded, houseRecorded } from './houseRecorded.ts';
import type { HouseEventDetails } from './recordHouseEvent.ts';

/** Which events: all that is given has to match. `shop`: by the marketplace, whatever the key. `from` is included, `to` is not. */
export type RecordedFilter = {
  actor?: { id: string } | 'shop';
  types?: readonly (EventType | HouseEventType)[];
  claimId?: number;
  from?: Instant;
  to?: Instant;
};

/**
 * An event without its texts, facts and trace; `details` is what of its payload says what was done. One of the house has no claim (0), its
 * own number as `sequence`, and no hash.
 */
export type Recorded = {
  claim_id: number;
  sequence: number;
  type: EventType | HouseEventType;
  at: Instant;
  recorded_at: Instant;
  actor_kind: Actor['kind'];
  actor_id: string;
  actor_role: Role | null;
  hash: string | null;
  details: RecordedDetails;
};

export type RecordedDetails = HouseEventDetails & {
  subject?: string;
  amount?: Money;
  ground?: string;
  to?: string;
  from?: string;
  finding?: string;
  until?: Instant;
  on?: Instant;
  reference?: string;
  undone?: string;
  into?: number;
  language?: string;
  facts?: string[];
};

/** Picked by the database: an approval's payload is a hundred times what a list shows of it. */
const details = sql<RecordedDetails>`jsonb_strip_nulls(jsonb_build_object(
  'amount', payload #> '{decision,amount}', 'ground', payload #> '{decision,ground}',
  'to', payload -> 'to', 'from', payload -> 'from', 'finding', payload #> '{finding,kind}',
  'until', coalesce(payload -> 'until', payload -> 'answerBy', payload -> 'sendBackBy'),
  'on', coalesce(payload -> 'shippedAt', payload -> 'settledAt'),
  'reference', payload -> 'reference', 'undone', payload -> 'kind',
  'into', payload -> 'into', 'language', case when type = 'replied' then payload -> 'language' end,
  'facts', case when type = 'facts_updated' then (
    select jsonb_agg(distinct top.key || coalesce('.' || sub.key, '')) from jsonb_each(payload -> 'change') as top
    left join lateral jsonb_object_keys(
      case when jsonb_typeof(top.value) = 'object' then top.value else '{}'::jsonb end) as sub (key) on true
    where top.key <> 'sources'
  ) end
))`;

type Events = ExpressionBuilder<Database, 'claim_events'>;

function conditionsOf(eb: Events, { actor, types, claimId, from, to }: RecordedFilter) {
  return eb.and([
    ...(actor === 'shop' ? [eb('actor_kind', '=', 'shop')] : actor ? [eb('actor_id', '=', actor.id)] : []),
    ...(types
      ? [types.length === 1 ? eb('type', '=', types[0] as EventType) : eb('type', 'in', types as EventType[])]
      : []),
    ...(claimId === undefined ? [] : [eb('claim_id', '=', claimId)]),
    ...(from === undefined ? [] : [eb('recorded_at', '>=', from)]),
    ...(to === undefined ? [] : [eb('recorded_at', '<', to)]),
  ]);
}

/**
 * Events of claims and of the house, the last recorded first, from the cursor `after` on: found by their place in an index, so a page costs the same at any depth.
 * @throws BadCursor when `after` is none of ours.
 */
export async function listRecorded(
  db: Kysely<Database>,
  { filter, limit, after }: { filter: RecordedFilter; limit: number; after?: string },
): Promise<{ data: Recorded[]; next: string | null }> {
  let query = db
    .selectFrom('claim_events')
    .select(['claim_id', 'sequence', 'type', 'at', 'recorded_at', 'actor_kind', 'actor_id', 'actor_role', 'hash'])
    .select(details.as('details'))
    .where(eb => conditionsOf(eb, filter))
    .orderBy('recorded_at', 'desc')
    .orderBy('claim_id', 'desc')
    .orderBy('sequence', 'desc')
    .limit(limit + 1);
  const place = after === undefined ? undefined : readPlace(after);
  if (place !== undefined) {
    const [at, claim, sequence] = place;
    query = query.where(
      sql<SqlBool>`(recorded_at, claim_id, sequence) < (${at}::timestamptz, ${claim}::bigint, ${sequence}::integer)`,
    );
  }
  const [claims, house] = await Promise.all([
    query.execute(),
    houseRecorded(db, { filter, limit: limit + 1, after: place }),
  ]);
  const rows = [...claims, ...house].sort(lastFirst);
  const data = rows.slice(0, limit);
  return { data, next: rows.length > limit ? writePlace(data.at(-1)!) : null };
}

function lastFirst(a: Recorded, b: Recorded): number {
  if (a.recorded_at !== b.recorded_at) return a.recorded_at < b.recorded_at ? 1 : -1;
  return b.claim_id - a.claim_id || b.sequence - a.sequence;
}

/** Whether more than so many events match. */
export async function hasMoreThan(db: Kysely<Database>, filter: RecordedFilter, count: number): Promise<boolean> {
  const ofHouse = await countHouseRecorded(db, filter);
  if (ofHouse > count) return true;
  const beyond = await db
    .selectFrom('claim_events')
    .select('claim_id')
    .where(eb => conditionsOf(eb, filter))
    .offset(count - ofHouse)
    .limit(1)
    .executeTakeFirst();
  return beyond !== undefined;
}

export type Place = [at: Instant, claimId: number, sequence: number];

function writePlace({ recorded_at, claim_id, sequence }: Recorded): string {
  return `${recorded_at}_${claim_id}_${sequence}`;
}

function readPlace(cursor: string): Place {
  const [, at, claim, sequence] = /^([^_]+)_(\d{1,15})_(\d{1,9})$/.exec(cursor) ?? [];
  if (!isInstant(at)) throw new BadCursor('the cursor is not one of ours');
  return [at, Number(claim), Number(sequence)];
}
