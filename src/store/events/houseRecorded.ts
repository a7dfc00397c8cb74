import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { Database } from '../schema.ts';
import type { Place, Recorded, RecordedFilter } from './listRecorded.ts';

type HouseEvents = ExpressionBuilder<Database, 'house_events'>;

function conditionsOf(eb: HouseEvents, { actor, types, from, to }: RecordedFilter) {
  return eb.and([
    ...(actor === 'shop' ? [eb('actor_kind', '=', 'shop')] : actor ? [eb('actor_id', '=', actor.id)] : []),
    ...(types ? [sql<SqlBool>`type = any(${sql.val([...types])}::text[])`] : []),
    ...(from === undefined ? [] : [eb('at', '>=', from)]),
    ...(to === undefined ? [] : [eb('at', '<', to)]),
  ]);
}

/** Events of the house, the last first, at most `limit`, from a place on; of a claim there are none. */
export async function houseRecorded(
  db: Kysely<Database>,
  { filter, limit, after }: { filter: RecordedFilter; limit: number; after: Place | undefined },
): Promise<Recorded[]> {
  if (filter.claimId !== undefined) return [];
  let query = db
    .selectFrom('house_events')
    .selectAll()
    .where(eb => conditionsOf(eb, filter))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (after !== undefined) {
    const [at, claim, sequence] = after;
    query = query
      .where('at', '<=', at)
      .where(sql<SqlBool>`(at, 0::bigint, id) < (${at}::timestamptz, ${claim}::bigint, ${sequence}::bigint)`);
  }
  return (await query.execute()).map(({ id, at, subject, details, ...row }) => ({
    ...row,
    claim_id: 0,
    sequence: id,
    at,
    recorded_at: at,
    hash: null,
    details: { subject, ...details },
  }));
}

/** How many events of the house match. */
export async function countHouseRecorded(db: Kysely<Database>, filter: RecordedFilter): Promise<number> {
  if (filter.claimId !== undefined) return 0;
  const { count } = await db
    .selectFrom('house_events')
    .select(sql<number>`count(*)`.as('count'))
    .where(eb => conditionsOf(eb, filter))
    .executeTakeFirstOrThrow();
  return Number(count);
}
