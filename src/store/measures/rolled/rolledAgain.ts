import { type Kysely, sql } from 'kysely';
import type { Database } from '../../schema.ts';
import type { DecisionsAgain } from '../decisionsAgain.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { readCounts } from '../rollup/readCounts.ts';

type Part = keyof DecisionsAgain;
/** As `contributions` codes them: 1 for a decision that was opened again, 2 for one that was changed. */
const isPart = {
  made: () => true,
  reopened: code => (code & 1) > 0,
  overturned: code => (code & 2) > 0,
} as const satisfies Record<Part, (code: number) => boolean>;

/** `decisionsAgain` of all claims, from the counts that are kept. */
export async function rolledAgain(db: Kysely<Database>, span: DaySpan): Promise<DecisionsAgain> {
  const [kept, repeated] = await Promise.all([
    readCounts(db, { names: ['decided'] }, span),
    repeatedDecisions(db, span),
  ]);
  const counted = (part: Part) => {
    const count = kept.filter(({ code }) => isPart[part](code)).reduce((sum, { n }) => sum + n, 0);
    return { count, claims: count - repeated[part] };
  };
  return { made: counted('made'), reopened: counted('reopened'), overturned: counted('overturned') };
}

/** By how much decisions outnumber their claims: one that was opened again may have been decided twice in the period. */
async function repeatedDecisions(db: Kysely<Database>, { from, to }: DaySpan): Promise<Record<Part, number>> {
  const { rows } = await sql<Record<Part, number>>`
    select count(*) - count(distinct claim_id) as made,
      count(*) filter (where not current) - count(distinct claim_id) filter (where not current) as reopened,
      count(*) filter (where overturned) - count(distinct claim_id) filter (where overturned) as overturned
    from claim_episodes where reopened and decided_day >= ${from}::int and decided_day < ${to}::int`.execute(db);
  return rows[0]!;
}
