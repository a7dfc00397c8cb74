import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { type Party, parties } from '#domain/status.ts';
import type { Database } from '../../schema.ts';
import type { ConsumedTime } from '../consumedTime.ts';
import type { DaySpan } from '../rollup/blocksOf.ts';
import { partyCodes } from '../rollup/contributions.ts';
import { readCounts } from '../rollup/readCounts.ts';
import { standingAsOf } from '../standingAsOf.ts';

type Spent = { party: Party; milliseconds: number; count: number; extra: number };

/** `consumedTime` of all claims: of promises that were closed too late from the counts that are kept, of those still open as they stand. */
export async function rolledConsumed(db: Kysely<Database>, span: DaySpan, asOf: Instant): Promise<ConsumedTime[]> {
  const [kept, live] = await Promise.all([
    readCounts(db, { names: ['cause', 'consumed'] }, span),
    liveAndRepeated(db, span, asOf),
  ]);
  const spent = parties.map(party => {
    const code = partyCodes.indexOf(party);
    const of = (which: string) => kept.filter(count => count.name === which && count.code === code);
    const now = live.filter(one => one.party === party);
    const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
    const count = sum(of('cause').map(({ n }) => n)) + sum(now.map(one => one.count));
    return {
      party,
      milliseconds: sum(of('consumed').map(({ total }) => total)) + sum(now.map(one => one.milliseconds)),
      mostly: { count, claims: count - sum(now.map(({ extra }) => extra)) },
    };
  });
  if (spent.every(({ milliseconds, mostly }) => milliseconds === 0 && mostly.count === 0)) return [];
  return spent.sort((a, b) => b.milliseconds - a.milliseconds || (a.party < b.party ? -1 : 1));
}

/** `extra`: by how much the missed promises, closed or open, outnumber their claims. */
async function liveAndRepeated(db: Kysely<Database>, { from, to }: DaySpan, asOf: Instant): Promise<Spent[]> {
  const each = parties.map(party => sql`(${sql.lit(party)}, ${sql.ref(`${party}_ms`)})`);
  const inSpan = sql`due_day >= ${from}::int and due_day < ${to}::int`;
  const missed = sql`${standingAsOf('t', asOf)} in ('missed_open', 'missed_closed')`;
  const { rows } = await sql<Spent>`
    select p.party, sum(p.spent)::bigint as milliseconds, count(*) filter (where cause = p.party) as count, 0 as extra
    from claim_targets t cross join lateral (values ${sql.join(each)}) as p (party, spent)
    where metric = 'refund' and state = 'running' and late_from <= ${asOf}::timestamptz and ${inSpan} and ${missed}
    group by p.party
    union all
    select cause, 0, 0, count(*) - count(distinct claim_id)
    from claim_targets t where reopened and metric = 'refund' and ${inSpan} and due_at <= ${asOf}::timestamptz and ${missed} group by cause`.execute(
    db,
  );
  return rows;
}
