import { createRoute, z } from '@hono/zod-openapi';
import { verifyChain } from '#store/events/verifyChain.ts';
import { verifyMeasures } from '#store/measures/rollup/verifyMeasures.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { json } from './json.ts';

const verification = z
  .object({
    claims: z.int(),
    events: z.int(),
    broken: z.object({ claimId: z.int(), sequence: z.int(), what: z.string() }).optional(),
    measures: z
      .object({ claims: z.int(), differing: z.object({ claimId: z.int().optional(), what: z.string() }).optional() })
      .openapi({
        description: 'What the figures are read from, made anew from the events of so many claims and compared.',
      }),
  })
  .openapi('Verification');

export type Verification = z.infer<typeof verification>;

const verify = createRoute({
  method: 'get',
  path: '/api/verification',
  tags: ['events'],
  summary: 'Walk the hash chain of every claim, and recount the measures from the events',
  responses: {
    200: json(
      verification,
      'How far it held, the first link that does not, and the first measure that is not what the events say',
    ),
  },
});

/** Whether the events are still what was written, and the measures what they say. */
export function verificationRoutes(deps: Deps) {
  return routeGroup().openapi(verify, async context => {
    const chains = await verifyChain(deps.db);
    return context.json({ ...chains, measures: await verifyMeasures(deps.db) }, 200);
  });
}
