import { createRoute } from '@hono/zod-openapi';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { giveBulkCommand } from '../giveBulkCommand.ts';
import { actorOf, languageOf } from '../principal.ts';
import { problems } from '../problems.ts';
import { bulkCommand, bulkResult } from '../schemas/bulkCommand.ts';
import { requireAssignable } from '../team/requireAssignable.ts';
import { json } from './json.ts';

const give = createRoute({
  method: 'post',
  path: '/api/claims/commands/bulk',
  tags: ['claims'],
  summary: 'Do the same to several claims',
  description: 'Each claim for itself: what one is refused does not stop the next.',
  request: { body: { required: true, ...json(bulkCommand, 'The command and its claims') } },
  responses: { 200: json(bulkResult, 'What became of each'), 400: problems[400], 422: problems[422] },
});

/** Commands to several claims at once. */
export function bulkCommandRoutes(deps: Deps) {
  return routeGroup().openapi(give, async context => {
    const principal = context.get('principal');
    const language = languageOf(principal);
    const actor = actorOf(principal);
    const body = context.req.valid('json');
    if (body.command === 'assign') await requireAssignable(deps, body.to, actor, language);
    const results = await giveBulkCommand(deps, body, actor, language);
    return context.json({ results }, 200);
  });
}
