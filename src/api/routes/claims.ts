import { createRoute, z } from '@hono/zod-openapi';
import type { Instant } from '#domain/calendar.ts';
import { instantSchema } from '#domain/lifecycle/instantSchema.ts';
import { judge } from '#domain/lifecycle/judge.ts';
import { loadClaim } from '#store/claims/loadClaim.ts';
import { readEvents } from '#store/events/readEvents.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { presentDetail } from '../present/detail.ts';
import { presentEligibility } from '../present/eligibility.ts';
import { presentEvents } from '../present/event.ts';
import { readClaim } from '../present/readClaim.ts';
import { actorOf } from '../principal.ts';
import { ProblemError, problems } from '../problems.ts';
import { claimDetail, eventShown } from '../schemas/claimDetail.ts';
import { claimId } from '../schemas/claimQuery.ts';
import { eligibility } from '../schemas/eligibility.ts';
import { unknownClaim } from '../unknownClaim.ts';
import { json } from './json.ts';

const params = z.object({ id: claimId });

const read = createRoute({
  method: 'get',
  path: '/api/claims/{id}',
  tags: ['claims'],
  summary: 'A claim, with everything that a decision needs',
  request: { params },
  responses: { 200: json(claimDetail, 'The claim'), 404: problems[404], 422: problems[422] },
});

const assessed = createRoute({
  method: 'get',
  path: '/api/claims/{id}/eligibility',
  tags: ['claims'],
  summary: 'What the policy says of a claim, rule by rule, as of any moment',
  request: {
    params,
    query: z.strictObject({
      asOf: instantSchema.optional().openapi({
        type: 'string',
        format: 'date-time',
        description: 'The moment at which to judge; now when left out. What happened after it does not count.',
      }),
    }),
  },
  responses: { 200: json(eligibility, 'The verdict and its proofs'), 404: problems[404], 422: problems[422] },
});

const events = createRoute({
  method: 'get',
  path: '/api/claims/{id}/events',
  tags: ['claims'],
  summary: 'Everything that happened to a claim',
  request: { params },
  responses: {
    200: json(z.object({ data: z.array(eventShown) }).openapi('ClaimEvents'), 'In their order'),
    404: problems[404],
    422: problems[422],
  },
});

function beforeItsOpening(openedAt: Instant): ProblemError {
  const reason = `lies before the claim was opened (${openedAt})`;
  return new ProblemError(422, 'invalid', { detail: `asOf ${reason}.`, errors: [{ field: 'asOf', reason }] });
}

/** One claim: as it stands, as it is judged, and how it came to that. */
export function claimRoutes(deps: Deps) {
  return routeGroup()
    .openapi(read, async context => {
      const { id } = context.req.valid('param');
      const found = (await readClaim(deps.db, id)) ?? unknownClaim(id);
      const reader = actorOf(context.get('principal'));
      return context.json(presentDetail(found, reader, deps, deps.now()), 200);
    })
    .openapi(assessed, async context => {
      const { id } = context.req.valid('param');
      const { asOf } = context.req.valid('query');
      const { claim } = (await loadClaim(deps.db, { id })) ?? unknownClaim(id);
      if (asOf !== undefined && asOf < claim.facts.openedAt) throw beforeItsOpening(claim.facts.openedAt);
      return context.json(presentEligibility(judge(claim, asOf ?? deps.now()).assessment, claim.facts.timeZone), 200);
    })
    .openapi(events, async context => {
      const { id } = context.req.valid('param');
      const happened = await readEvents(deps.db, id);
      if (happened.length === 0) unknownClaim(id);
      return context.json({ data: await presentEvents(deps.db, happened) }, 200);
    });
}
