import { createRoute, z } from '@hono/zod-openapi';
import { recordHouseEvent } from '#store/events/recordHouseEvent.ts';
import { transact } from '#store/transact.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { actorOf, languageOf } from '../principal.ts';
import { problems } from '../problems.ts';
import { endsWork, memberChange, memberChanged, passwordReset, sessionsEnded, teamPage } from '../schemas/team.ts';
import { newSecret } from '../secrets.ts';
import { changePerson, unknownPerson } from '../team/changePerson.ts';
import { endSessionsOf } from '../team/endSessionsOf.ts';
import { handOver, requireColleague } from '../team/handOver.ts';
import { readTeam } from '../team/readTeam.ts';
import { json } from './json.ts';

const person = z.object({ id: z.string() });
const tags = ['people'];

const list = createRoute({
  method: 'get',
  path: '/api/team',
  tags,
  summary: 'Everyone who is or was in the team: role, last seen, claims in hand',
  responses: { 200: json(teamPage, 'Those who can sign in first, by name') },
});

const change = createRoute({
  method: 'patch',
  path: '/api/team/{id}',
  tags,
  summary: 'Change a role, or let somebody sign in no more; their sessions end at once',
  request: { params: person, body: { required: true, ...json(memberChange, 'What to change') } },
  responses: { 200: json(memberChanged, 'Changed'), 404: problems[404], 422: problems[422] },
});

const reset = createRoute({
  method: 'post',
  path: '/api/team/{id}/password',
  tags,
  summary: 'Draw a new password; every session with the old one ends',
  request: { params: person },
  responses: { 200: json(passwordReset, 'The new password, shown this once'), 404: problems[404] },
});

const revoke = createRoute({
  method: 'delete',
  path: '/api/team/{id}/sessions',
  tags,
  summary: 'Sign somebody out everywhere (oneself: everywhere else)',
  request: { params: person },
  responses: { 200: json(sessionsEnded, 'Signed out'), 404: problems[404] },
});

/** The team, for those who look after it. */
export function teamRoutes(deps: Deps) {
  return routeGroup()
    .openapi(list, async context => context.json({ data: await readTeam(deps.db, deps.now()) }, 200))
    .openapi(change, async context => {
      const { id } = context.req.valid('param');
      const wanted = context.req.valid('json');
      const principal = context.get('principal');
      // Whoever is given no claims from now on keeps none.
      const change = wanted.handOver ?? (wanted.role && endsWork({ role: wanted.role }) ? { to: null } : undefined);
      if (change) await requireColleague(deps, id, change.to);
      await changePerson(deps, principal, id, wanted);
      const handedOver = change
        ? await handOver(deps, { from: id, to: change.to, actor: actorOf(principal), language: languageOf(principal) })
        : null;
      return context.json({ member: await requireMember(deps, id), handedOver }, 200);
    })
    .openapi(reset, async context => {
      const { id } = context.req.valid('param');
      await requireMember(deps, id);
      const password = newSecret(deps).slice(0, 20);
      const password_hash = await deps.passwords.hash(password);
      const actor = actorOf(context.get('principal'));
      await transact(deps.db, async trx => {
        await trx.updateTable('people').set({ password_hash }).where('id', '=', id).execute();
        await recordHouseEvent(trx, { type: 'password_drawn', at: deps.now(), actor, subject: id });
      });
      await endSessionsOf(deps, context, id);
      return context.json({ password }, 200);
    })
    .openapi(revoke, async context => {
      const { id } = context.req.valid('param');
      await requireMember(deps, id);
      return context.json({ ended: await endSessionsOf(deps, context, id) }, 200);
    });
}

/** @throws ProblemError 404 */
export async function requireMember(deps: Deps, id: string) {
  const [found] = await readTeam(deps.db, deps.now(), id);
  if (!found) throw unknownPerson(id);
  return found;
}
