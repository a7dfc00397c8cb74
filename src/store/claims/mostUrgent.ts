import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../schema.ts';

/** A claim to do, as it stood when it was found. */
export type Urgent = { id: number; sequence: number };

// Spelled as in the partial index `claims_free`. An approval that its holder proposed waits for another person: it is anybody's to do but theirs.
const free = sql<boolean>`claims.queue = 'todo' and (claims.assignee_id is null or claims.assignee_id = claims.actionable ->> 'proposedBy')`;
const notProposedBy = (person: string) => sql<boolean>`claims.actionable ->> 'proposedBy' is distinct from ${person}`;
const heldBy = (person: string) => sql<boolean>`claims.queue = 'todo' and claims.assignee_id = ${person}`;

const urgentFirst = (db: Kysely<Database>, person: string, where: RawBuilder<boolean>) =>
  db
    .selectFrom('claims')
    .select(['claims.id', 'claims.sequence'])
    .where(where)
    .where(notProposedBy(person))
    .orderBy('claims.deadline_at')
    .orderBy('claims.id')
    .limit(1);

/**
 * The most urgent claim that a person has to do already, by its deadline: the next one behind `after` while that one is theirs,
 * else the first. Never `after` itself.
 */
export async function mostUrgentHeld(
  db: Kysely<Database>,
  person: string,
  after?: number,
): Promise<Urgent | undefined> {
  const held = urgentFirst(db, person, heldBy(person));
  if (after === undefined) return held.executeTakeFirst();
  const from = await db
    .selectFrom('claims')
    .select(['deadline_at', 'id'])
    .where('id', '=', after)
    .where(heldBy(person))
    .executeTakeFirst();
  if (!from) return held.executeTakeFirst();
  return held
    .where(sql<boolean>`(claims.deadline_at, claims.id) > (${from.deadline_at}::timestamptz, ${from.id}::bigint)`)
    .executeTakeFirst();
}

/**
 * The most urgent claim to do that nobody has, or that waits for a second person; held until the transaction ends. One that another transaction holds is passed over; with
 * `wait` it is waited for, so that "none" is the truth. Its `sequence` is that of the moment it was found: whoever waited may find it changed.
 */
export async function lockMostUrgentFree(
  trx: Kysely<Database>,
  person: string,
  { wait }: { wait: boolean },
): Promise<Urgent | undefined> {
  const query = urgentFirst(trx, person, free)
    .innerJoin('claim_states', 'claim_states.claim_id', 'claims.id')
    .forNoKeyUpdate('claim_states');
  return (wait ? query : query.skipLocked()).executeTakeFirst();
}

/** Why nothing is next for a person: how many claims to do there are, by what keeps them from it. */
export async function countUnavailable(
  db: Kysely<Database>,
  person: string,
): Promise<{ yours: number; proposed: number; held: number }> {
  return db
    .selectFrom('claims')
    .select([
      sql<number>`count(*) filter (where ${heldBy(person)} and ${notProposedBy(person)})`.as('yours'),
      sql<number>`count(*) filter (where claims.queue = 'todo' and not (${notProposedBy(person)}))`.as('proposed'),
      sql<number>`count(*) filter (where claims.queue = 'todo' and claims.assignee_id <> ${person} and ${notProposedBy(person)})`.as(
        'held',
      ),
    ])
    .where(sql<boolean>`claims.queue = 'todo'`)
    .executeTakeFirstOrThrow();
}
