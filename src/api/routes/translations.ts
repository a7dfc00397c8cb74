import { createRoute, z } from '@hono/zod-openapi';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { problems } from '../problems.ts';
import { claimId } from '../schemas/claimQuery.ts';
import { translation, translationWanted } from '../schemas/translations.ts';
import { translateWords } from '../translateWords.ts';
import { json } from './json.ts';

const translate = createRoute({
  method: 'post',
  path: '/api/claims/{id}/translations',
  tags: ['claims'],
  summary: "A customer's words in the reader's language, by the service that the house set",
  description: 'Made by a machine, once; kept beside the words, which stay as they are, and erased with them.',
  request: {
    params: z.object({ id: claimId }),
    body: { required: true, ...json(translationWanted, 'Of what, into which language') },
  },
  responses: {
    200: json(translation, 'The translation'),
    400: problems[400],
    404: problems[404],
    409: problems[409],
    422: problems[422],
    503: problems[503],
  },
});

/** Showing what a customer wrote to somebody who does not read their language. */
export function translationRoutes(deps: Deps) {
  return routeGroup().openapi(translate, async context => {
    const { id } = context.req.valid('param');
    const { of, to } = context.req.valid('json');
    return context.json({ to, ...(await translateWords(deps, { claimId: id, subject: of, to })) }, 200);
  });
}
