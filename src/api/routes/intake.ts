import { createRoute, z } from '@hono/zod-openapi';
import { isRefusal } from '#domain/refusals.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { addPhotos } from '../intake/addPhotos.ts';
import { claimOfExternalId } from '../intake/claimOfExternalId.ts';
import { claimRecord } from '../intake/claimRecord.ts';
import { orderChange } from '../intake/orderChange.ts';
import { takeClaim } from '../intake/takeClaim.ts';
import { takeMessage } from '../intake/takeMessage.ts';
import { tellOrderChange } from '../intake/tellOrderChange.ts';
import { formOf, uploadedPhotos } from '../intake/uploadedPhotos.ts';
import { actorOf } from '../principal.ts';
import { problems } from '../problems.ts';
import { refusedProblem } from '../refusedProblem.ts';
import { claimChecked, claimTaken, messageTaken, newMessage, orderTold, photosTaken } from '../schemas/intake.ts';
import { json } from './json.ts';

const externalId = z.object({ externalId: z.string() });
const tags = ['intake'];
const multipart = {
  'multipart/form-data': { schema: z.object({ photo: z.any().openapi({ type: 'string', format: 'binary' }) }) },
};

const claim = createRoute({
  method: 'post',
  path: '/api/intake/claims',
  tags,
  summary: 'Take a claim in',
  request: {
    query: z.object({ dryRun: z.enum(['0', '1']).default('0') }),
    body: { required: true, ...json(claimRecord, 'The claim') },
  },
  responses: {
    201: json(claimTaken, 'Taken in and judged'),
    200: json(z.union([claimTaken, claimChecked]), 'Known, the very same; or checked in a dry run'),
    409: problems[409],
    422: problems[422],
  },
});

const evidence = createRoute({
  method: 'post',
  path: '/api/intake/claims/{externalId}/evidence',
  tags,
  summary: 'Add photos to a claim',
  request: { params: externalId, body: { required: true, content: multipart } },
  responses: { 201: json(photosTaken, 'Taken; all of them or none'), 404: problems[404], 422: problems[422] },
});

const message = createRoute({
  method: 'post',
  path: '/api/intake/claims/{externalId}/messages',
  tags,
  summary: 'Hand over a message of the customer, the merchant or the carrier',
  request: { params: externalId, body: { required: true, ...json(newMessage, 'The message') } },
  responses: {
    201: json(messageTaken, 'Taken; what waited on its sender waits no more'),
    200: json(messageTaken, 'Known'),
    404: problems[404],
    409: problems[409],
    422: problems[422],
  },
});

const order = createRoute({
  method: 'patch',
  path: '/api/intake/orders/{id}',
  tags,
  summary: 'Tell what was learnt of an order: delivery, scans, return, the merchant’s answer',
  request: { params: z.object({ id: z.string() }), body: { required: true, ...json(orderChange, 'What was learnt') } },
  responses: { 200: json(orderTold, 'Its claims, judged anew'), 404: problems[404], 422: problems[422] },
});

/** Where the marketplace's own system hands claims over. Everything here can be sent again without harm. */
export function intakeRoutes(deps: Deps) {
  return routeGroup()
    .openapi(claim, async context => {
      const { dryRun } = context.req.valid('query');
      const record = context.req.valid('json');
      const taken = await takeClaim(deps, record, actorOf(context.var.principal), dryRun === '1');
      return 'dryRun' in taken || taken.known ? context.json(taken, 200) : context.json(taken, 201);
    })
    .openapi(evidence, async context => {
      const { id } = await claimOfExternalId(deps, context.req.valid('param').externalId);
      const photos = await uploadedPhotos(deps, await formOf(context));
      const taken = await addPhotos(deps, id, photos, actorOf(context.var.principal));
      if (isRefusal(taken)) throw refusedProblem(taken, 'en');
      return context.json({ photos: taken }, 201);
    })
    .openapi(message, async context => {
      const { id } = await claimOfExternalId(deps, context.req.valid('param').externalId);
      const taken = await takeMessage(deps, id, context.req.valid('json'), actorOf(context.var.principal));
      return taken.known ? context.json(taken, 200) : context.json(taken, 201);
    })
    .openapi(order, async context => {
      const { id } = context.req.valid('param');
      const claims = await tellOrderChange(deps, id, context.req.valid('json'), actorOf(context.var.principal));
      return context.json({ claims }, 200);
    });
}
