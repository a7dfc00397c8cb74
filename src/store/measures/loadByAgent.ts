import { type Kysely, sql } from 'kysely';
import type { CivilDate, Instant } from '#domain/calendar.ts';
import { handlerRoles, type Role } from '#domain/people.ts';
import { conditionsOf } from '../claims/claimFilter.ts';
import { viewCondition } from '../claims/claimViews.ts';
import type { Database } from '../schema.ts';
import type { Chosen, Period } from './chosenClaims.ts';
import { isOfChosen } from './isOfChosen.ts';
import { isWhole } from './isWhole.ts';

/**
 * What somebody has in hand now and decided in a period; `person` null: what nobody has. `teamMs`: the median time to decision of those decisions on the team's clock
 * (nearest rank; null of none).
 */
export type AgentLoad = {
  person: { id: string; name: string; role: Role; awayUntil: CivilDate | null; disabled: boolean } | null;
  open: number;
  dueSoon: number;
  overdue: number;
  decided: number;
  teamMs: number | null;
};

type Row = Omit<AgentLoad, 'person'> & {
  id: string | null;
  name: string | null;
  role: Role | null;
  away: CivilDate | null;
  disabled: boolean | null;
};

/** The load of everybody who can be given claims, and of whoever else still has something in hand or decided in the period: the most overdue first. */
export async function loadByAgent(
  db: Kysely<Database>,
  chosen: Chosen,
  { from, to }: Period,
  viewing: { now: Instant; dueSoonMs: number },
): Promise<AgentLoad[]> {
  const open = db
    .selectFrom('claims')
    .select(sql<string | null>`assignee_id`.as('person'))
    .select(sql<number>`count(*)`.as('open'))
    .select(sql<number>`count(*) filter (where ${viewCondition('due_soon', viewing)})`.as('soon'))
    .select(sql<number>`count(*) filter (where ${viewCondition('overdue', viewing)})`.as('overdue'))
    .where(sql<boolean>`claims.queue <> 'decided'`)
    .where(eb => eb.and(conditionsOf(eb, chosen)))
    .groupBy('assignee_id');
  const figures = sql`count(*) as decided, percentile_disc(0.5) within group (order by e.decision_team_ms)::bigint as team_ms`;
  const inPeriod = sql`e.decided_at >= ${from}::timestamptz and e.decided_at < ${to}::timestamptz`;
  // What each decided lies together in an index, in order and with its times; what else was chosen, only the rows say.
  const { made, joined } = isWhole(chosen)
    ? {
        made: sql``,
        joined: sql`cross join lateral (
          select ${figures} from claim_episodes e where e.decided_by = p.id and ${inPeriod}) as done`,
      }
    : {
        made: sql`, done as materialized (select e.decided_by as person, ${figures} from claim_episodes e
          where ${inPeriod} and e.decided_by is not null and ${isOfChosen('e', chosen)} group by e.decided_by)`,
        joined: sql`left join done on done.person = p.id`,
      };
  const { rows } = await sql<Row>`
    with held as materialized (${open})${made}
    select p.id, p.name, p.role, p.away_until as away, p.disabled_at is not null as disabled,
      coalesce(held.open, 0)::integer as open, coalesce(held.soon, 0)::integer as "dueSoon",
      coalesce(held.overdue, 0)::integer as overdue, coalesce(done.decided, 0)::integer as decided,
      done.team_ms as "teamMs"
    from people p left join held on held.person = p.id ${joined}
    where (p.disabled_at is null and p.role = any(${[...handlerRoles]}::text[])) or held.open > 0 or done.decided > 0
    union all
    select null, null, null, null, null, open::integer, soon::integer, overdue::integer, 0, null
    from held where person is null
    order by overdue desc, open desc, name nulls first, id`.execute(db);
  return rows.map(({ id, name, role, away, disabled, ...load }) => ({
    ...load,
    person: id === null ? null : { id, name: name!, role: role!, awayUntil: away, disabled: disabled === true },
  }));
}
