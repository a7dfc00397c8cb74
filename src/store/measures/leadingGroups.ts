import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../schema.ts';
import type { Dimension } from './groupings.ts';

/**
 * A group of the claims of a cohort; `value` null where a claim does not say. `n`, `decided` (by a person), `approved` of those and `overdue` (the queue's own view) count
 * claims as they stand now; `met` and `missed` the promises to refund that fell due in the period, `metClaims` and `missedClaims` of how many claims those are.
 */
export type GroupTotal = { value: string | null } & Record<
  'n' | 'decided' | 'approved' | 'overdue' | 'met' | 'metClaims' | 'missed' | 'missedClaims',
  number
>;

/** The groups that lead, how many groups there are, and of how many claims all of them are. */
export type GroupTotals = { leading: GroupTotal[]; groups: number; n: number };

/**
 * The groups with the most missed promises first, then the largest. By agent only what was decided counts: the rest has none.
 * @param parts a query of `value` and, to be summed by it, `n`, `decided`, `approved`, `overdue`, `met`, `missed`, and by how much those that were met, and those that were missed, outnumber their claims
 */
export async function leadingGroups(
  db: Kysely<Database>,
  by: Dimension,
  parts: RawBuilder<unknown>,
  most: number,
): Promise<GroupTotals> {
  const { rows } = await sql<GroupTotal & Record<'groups' | 'all', number>>`
    select value, sum(n)::int as n, sum(decided)::int as decided, sum(approved)::int as approved, sum(overdue)::int as overdue,
      sum(met)::int as met, (sum(met) - sum(met_again))::int as "metClaims",
      sum(missed)::int as missed, (sum(missed) - sum(missed_again))::int as "missedClaims",
      (count(*) over ())::int as groups, (sum(sum(n)) over ())::int as "all"
    from (${parts}) as parts (value, n, decided, approved, overdue, met, missed, met_again, missed_again)
    where ${by === 'agent' ? sql`value is not null` : sql`true`}
    group by value having sum(n) > 0 or sum(met) + sum(missed) > 0
    order by missed desc, n desc, value collate "C" nulls first limit ${most}`.execute(db);
  const leading = rows.map(({ groups: _, all: __, ...group }) => group);
  return { leading, groups: rows[0]?.groups ?? 0, n: rows[0]?.all ?? 0 };
}
