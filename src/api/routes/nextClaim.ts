import { createRoute } from '@hono/zod-openapi';
import { countUnavailable } from '#store/claims/mostUrgent.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { personOf } from '../personOf.ts';
import { presentDetail } from '../present/detail.ts';
import { readClaim } from '../present/readClaim.ts';
import { actorOf } from '../principal.ts';
import { problems } from '../problems.ts';
import { nextClaim, nextClaimBody } from '../schemas/nextClaim.ts';
import { takeNext } from '../takeNext.ts';
import { unknownClaim } from '../unknownClaim.ts';
import { json } from './json.ts';

const next = createRoute({
  method: 'post',
  path: '/api/claims/next',
  tags: ['claims'],
  summary: 'Your next claim',
  description:
    'Of the claims that you have the most urgent one; where you have none, the most urgent one that nobody has, which is yours from then on. Two who ask at once never get the same one.',
  request: { body: { required: true, ...json(nextClaimBody, 'Where you are') } },
  responses: {
    200: json(nextClaim, 'The claim, or why there is none'),
    400: problems[400],
    403: problems[403],
    422: problems[422],
  },
});

/** What somebody works on next. */
export function nextClaimRoutes(deps: Deps) {
  return routeGroup().openapi(next, async context => {
    const principal = context.get('principal');
    const person = personOf(principal);
    const actor = actorOf(principal);
    const found = await takeNext(deps, actor, context.req.valid('json').after);
    if (!found) {
      return context.json({ found: false as const, unavailable: await countUnavailable(deps.db, person) }, 200);
    }
    const read = (await readClaim(deps.db, found.id)) ?? unknownClaim(found.id);
    const claim = presentDetail(read, actor, deps, deps.now());
    return context.json({ found: true as const, taken: found.taken, claim }, 200);
  });
}
