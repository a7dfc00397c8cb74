import { createRoute, z } from '@hono/zod-openapi';
import { verifyChain } from '#store/events/verifyChain.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { json } from './json.ts';

const verification = z
  .object({
    claims: z.int(),
    events: z.int(),
    broken: z.object({ claimId: z.int(), sequence: z.int(), what: z.string() }).optional(),
  })
  .openapi('Verification');

export type Verification = z.infer<typeof verification>;

const verify = createRoute({
  method: 'get',
  path: '/api/verification',
  tags: ['events'],
  summary: 'Walk the hash chain of every claim',
  responses: { 200: json(verification, 'How far it held, and the first link that does not') },
});

/** Whether the events are still what was written. */
export function verificationRoutes(deps: Deps) {
  return routeGroup().openapi(verify, async context => context.json(await verifyChain(deps.db), 200));
}
