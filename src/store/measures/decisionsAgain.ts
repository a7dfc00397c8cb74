import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';
import type { Chosen, Period } from './chosenClaims.ts';
import { isOfChosen } from './isOfChosen.ts';
import type { Counted } from './targetCounts.ts';

/** Decisions of a period, and what became of them: opened again since (appealed or reopened), and changed on appeal. */
export type DecisionsAgain = Record<'made' | 'reopened' | 'overturned', Counted>;

export async function decisionsAgain(
  db: Kysely<Database>,
  chosen: Chosen,
  { from, to }: Period,
): Promise<DecisionsAgain> {
  const { rows } = await sql<Record<`${keyof DecisionsAgain}${'' | '_claims'}`, number>>`
    select count(*) as made, count(distinct claim_id) as made_claims,
      count(*) filter (where not current) as reopened,
      count(distinct claim_id) filter (where not current) as reopened_claims,
      count(*) filter (where overturned) as overturned,
      count(distinct claim_id) filter (where overturned) as overturned_claims
    from claim_episodes e
    where e.decided_at >= ${from}::timestamptz and e.decided_at < ${to}::timestamptz
      and ${isOfChosen('e', chosen)}`.execute(db);
  const row = rows[0]!;
  const counted = (name: keyof DecisionsAgain) => ({ count: row[name], claims: row[`${name}_claims`] });
  return { made: counted('made'), reopened: counted('reopened'), overturned: counted('overturned') };
}
