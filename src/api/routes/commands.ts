import { createRoute, z } from '@hono/zod-openapi';
import { isRefusal } from '#domain/refusals.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { giveCommand, isStale } from '../giveCommand.ts';
import { presentDetail } from '../present/detail.ts';
import { presentEvents } from '../present/event.ts';
import { readClaim } from '../present/readClaim.ts';
import { readNames } from '../present/readNames.ts';
import { actorOf, languageOf } from '../principal.ts';
import { problems } from '../problems.ts';
import { refusedProblem } from '../refusedProblem.ts';
import { claimDetail, conflict, eventShown } from '../schemas/claimDetail.ts';
import { claimId } from '../schemas/claimQuery.ts';
import { commandBody } from '../schemas/commandBody.ts';
import { requireAssignable } from '../team/requireAssignable.ts';
import { unknownClaim } from '../unknownClaim.ts';
import { json } from './json.ts';

const give = createRoute({
  method: 'post',
  path: '/api/claims/{id}/commands',
  tags: ['claims'],
  summary: 'Do something to a claim',
  description: 'Each claim carries in `allowedActions` the commands that its reader may give now.',
  request: { params: z.object({ id: claimId }), body: { required: true, ...json(commandBody, 'The command') } },
  responses: {
    200: json(z.object({ claim: claimDetail, events: z.array(eventShown) }).openapi('CommandDone'), 'Done'),
    400: problems[400],
    403: problems[403],
    404: problems[404],
    409: {
      description: 'Somebody else acted meanwhile: how the claim stands now, and what they did',
      content: { 'application/problem+json': { schema: conflict } },
    },
    422: problems[422],
  },
});

/** Where every command of a person is given. */
export function commandRoutes(deps: Deps) {
  return routeGroup().openapi(give, async context => {
    const { id } = context.req.valid('param');
    const { sequence, ...command } = context.req.valid('json');
    const principal = context.get('principal');
    const actor = actorOf(principal);
    if (command.command === 'assign') await requireAssignable(deps, command.to, actor, languageOf(principal));
    const answer = await giveCommand(deps, { claimId: id, command, actor, sequence });
    if (isRefusal(answer)) throw refusedProblem(answer, languageOf(principal), await readNames(deps.db));
    const [read, events] = await Promise.all([
      readClaim(deps.db, id),
      presentEvents(deps.db, isStale(answer) ? answer.since : answer.events),
    ]);
    const claim = presentDetail(read ?? unknownClaim(id), actor, deps, deps.now());
    if (!isStale(answer)) return context.json({ claim, events }, 200);
    const detail = 'Somebody else acted on this claim meanwhile.';
    const stale = { type: 'about:blank', title: 'Conflict', status: 409, detail, code: 'stale_sequence' } as const;
    // The name as Hono writes it, so that it replaces the type that a JSON answer has otherwise.
    return context.json({ ...stale, claim, since: events }, 409, { 'Content-Type': 'application/problem+json' });
  });
}
