import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { addPhotos } from '../intake/addPhotos.ts';
import { claimOfExternalId } from '../intake/claimOfExternalId.ts';
import { claimOfForm } from '../intake/claimOfForm.ts';
import { type ClaimRecord, claimRecord } from '../intake/claimRecord.ts';
import { orderChange } from '../intake/orderChange.ts';
import { takeClaim } from '../intake/takeClaim.ts';
import { takeMessage } from '../intake/takeMessage.ts';
import { tellOrderChange } from '../intake/tellOrderChange.ts';
import { formOf, invalid, uploadedPhotos } from '../intake/uploadedPhotos.ts';
import { actorOf } from '../principal.ts';
import { problems } from '../problems.ts';
import { claimChecked, claimTaken, messageTaken, newMessage, orderTold, photosTaken } from '../schemas/intake.ts';
import { json } from './json.ts';

const externalId = z.object({ externalId: z.string() });
const tags = ['intake'];
const photo = z.any().openapi({ type: 'array', items: { type: 'string', format: 'binary' } });
const multipart = { 'multipart/form-data': { schema: z.object({ photo }) } };
const claimForm = z.object({
  claim: z.any().openapi({ type: 'string', description: 'The claim as JSON.' }),
  photo: photo.optional(),
});

const claim = createRoute({
  method: 'post',
  path: '/api/intake/claims',
  tags,
  summary: 'Take a claim in, alone or with its photos: all of it or nothing',
  request: {
    query: z.object({ dryRun: z.enum(['0', '1']).default('0') }),
    body: {
      description: 'The claim as JSON; or a form with the claim and its photos.',
      content: { ...json(claimRecord, '').content, 'multipart/form-data': { schema: claimForm } },
    },
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
      // Of a body that may be JSON or a form, the type is that of either.
      const read = context.req.valid('json') as ClaimRecord;
      const { record, photos } = await sentClaim(deps, context, read);
      const taken = await takeClaim(deps, record, actorOf(context.var.principal), dryRun === '1', photos);
      return 'dryRun' in taken || taken.known ? context.json(taken, 200) : context.json(taken, 201);
    })
    .openapi(evidence, async context => {
      const { id } = await claimOfExternalId(deps, context.req.valid('param').externalId);
      const form = await formOf(context);
      if (!form.has('photo')) throw invalid([{ field: 'photo', reason: 'is missing: send one or several files' }]);
      const photos = await uploadedPhotos(deps, form);
      return context.json({ photos: await addPhotos(deps, id, photos, actorOf(context.var.principal)) }, 201);
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

/** What was sent: `read` when it is JSON, else what the form holds. */
async function sentClaim(deps: Deps, context: Context, read: ClaimRecord) {
  const type = context.req.header('content-type');
  if (type === undefined) throw invalid([{ field: 'body', reason: 'is missing' }]);
  if (/^multipart\/form-data\b/i.test(type)) return claimOfForm(deps, await formOf(context));
  return { record: read, photos: [] };
}
