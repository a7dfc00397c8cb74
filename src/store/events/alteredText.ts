import { type Kysely, sql } from 'kysely';
import { commitmentTo } from '../personal/seal.ts';
import type { Database } from '../schema.ts';
import type { BrokenLink } from './verifyChain.ts';

/** The first text of the claims from `after` (excluded) to `last` that is not the one sealed, kept or shown; undefined when all are. Erased texts are none. */
export async function alteredText(db: Kysely<Database>, after: number, last: number): Promise<BrokenLink | undefined> {
  return (await alteredValue(db, after, last)) ?? alteredMessage(db, after, last);
}

async function alteredValue(db: Kysely<Database>, after: number, last: number): Promise<BrokenLink | undefined> {
  const texts = await db
    .selectFrom('personal_values')
    .selectAll()
    .where('claim_id', '>', after)
    .where('claim_id', '<=', last)
    .orderBy('claim_id')
    .execute();
  const altered = texts.find(({ commitment, salt, value }) => commitmentTo(salt, value) !== commitment);
  if (!altered) return undefined;
  const holder = await db
    .selectFrom('claim_events')
    .select('sequence')
    .where('claim_id', '=', altered.claim_id)
    .where(sql<boolean>`position(${altered.commitment} in payload::text) > 0`)
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst();
  return { claimId: altered.claim_id, sequence: holder?.sequence ?? 0, what: 'a text is not the one that was sealed' };
}

/** A message shows the words that its event sealed, or none once they were erased. */
async function alteredMessage(db: Kysely<Database>, after: number, last: number): Promise<BrokenLink | undefined> {
  const sealed = sql<string>`coalesce(e.payload ->> 'message', e.payload ->> 'note', e.payload ->> 'text', e.payload #>> '{decision,message}')`;
  const altered = await db
    .selectFrom('messages as m')
    .leftJoin('claim_events as e', join =>
      join.onRef('e.claim_id', '=', 'm.claim_id').onRef('e.sequence', '=', 'm.sequence'),
    )
    .leftJoin('personal_values as p', join => join.on('p.commitment', '=', sealed))
    .select(['m.claim_id', 'm.sequence'])
    .where('m.claim_id', '>', after)
    .where('m.claim_id', '<=', last)
    .where(sql<boolean>`m.body is distinct from p.value`)
    .orderBy('m.claim_id')
    .orderBy('m.sequence')
    .limit(1)
    .executeTakeFirst();
  return (
    altered && {
      claimId: altered.claim_id,
      sequence: altered.sequence,
      what: 'a message shows other words than were sealed',
    }
  );
}
