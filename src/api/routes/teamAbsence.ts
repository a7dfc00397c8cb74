import { createRoute, z } from '@hono/zod-openapi';
import { recordHouseEvent } from '#store/events/recordHouseEvent.ts';
import { transact } from '#store/transact.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { actorOf, languageOf, type Principal } from '../principal.ts';
import { ProblemError, problems } from '../problems.ts';
import { absence, memberChanged } from '../schemas/team.ts';
import { handOver, requireColleague } from '../team/handOver.ts';
import { todayAt } from '../team/readTeam.ts';
import { json } from './json.ts';
import { requireMember } from './team.ts';

const person = z.object({ id: z.string() });
const tags = ['people'];

const begin = createRoute({
  method: 'put',
  path: '/api/team/{id}/absence',
  tags,
  summary: 'Somebody is away until a day; their undecided claims can be handed over',
  request: { params: person, body: { required: true, ...json(absence, 'Until when, and who takes over') } },
  responses: { 200: json(memberChanged, 'Away'), 404: problems[404], 422: problems[422] },
});

const end = createRoute({
  method: 'delete',
  path: '/api/team/{id}/absence',
  tags,
  summary: 'Somebody is back',
  request: { params: person },
  responses: { 200: json(memberChanged, 'Back'), 404: problems[404] },
});

/** Who is away, and who has their claims meanwhile. */
export function teamAbsenceRoutes(deps: Deps) {
  const setAway = (principal: Principal, subject: string, away_until: string | null) =>
    transact(deps.db, async trx => {
      const { was } = await trx
        .selectFrom('people')
        .select('away_until as was')
        .where('id', '=', subject)
        .forUpdate()
        .executeTakeFirstOrThrow();
      if (was === away_until) return;
      await trx.updateTable('people').set({ away_until }).where('id', '=', subject).execute();
      const made = { at: deps.now(), actor: actorOf(principal), subject };
      if (away_until === null) await recordHouseEvent(trx, { ...made, type: 'absence_ended' });
      else await recordHouseEvent(trx, { ...made, type: 'absence_set', details: { back: away_until } });
    });
  return routeGroup()
    .openapi(begin, async context => {
      const { id } = context.req.valid('param');
      const { until, handOver: wanted } = context.req.valid('json');
      const principal = context.get('principal');
      const { disabledAt } = await requireMember(deps, id);
      if (disabledAt !== null) throw refused('disabled', 'id', 'They cannot sign in, so they are not merely away.');
      if (until <= todayAt(deps.now())) throw refused('not_ahead', 'until', 'must be a day after today');
      if (wanted) await requireColleague(deps, id, wanted.to);
      await setAway(principal, id, until);
      const change = { from: id, actor: actorOf(principal), language: languageOf(principal) };
      const handedOver = wanted ? await handOver(deps, { ...change, to: wanted.to }) : null;
      return context.json({ member: await requireMember(deps, id), handedOver }, 200);
    })
    .openapi(end, async context => {
      const { id } = context.req.valid('param');
      await requireMember(deps, id);
      await setAway(context.get('principal'), id, null);
      return context.json({ member: await requireMember(deps, id), handedOver: null }, 200);
    });
}

function refused(code: string, field: string, reason: string): ProblemError {
  return new ProblemError(422, code, { detail: reason, errors: [{ field, reason }] });
}
