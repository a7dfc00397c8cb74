import { createRoute, z } from '@hono/zod-openapi';
import { addSavedView, changeSavedView, listSavedViews, removeSavedView } from '#store/search/savedViews.ts';
import { sqlState } from '#store/transact.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { personOf } from '../personOf.ts';
import { ProblemError, problems } from '../problems.ts';
import { newSavedView, savedView, savedViewChange, savedViewList } from '../schemas/savedViews.ts';
import { newId } from '../secrets.ts';
import { json } from './json.ts';

/** More than these nobody finds in a row of tabs. */
const most = 30;
const tags = ['views'];
const params = z.object({ id: z.string().max(200) });

const list = createRoute({
  method: 'get',
  path: '/api/views',
  tags,
  summary: 'Your own views of the queue',
  responses: { 200: json(savedViewList, 'The oldest first') },
});

const add = createRoute({
  method: 'post',
  path: '/api/views',
  tags,
  summary: 'Keep a filter of the queue under a name',
  request: { body: { required: true, ...json(newSavedView, 'Its name and filter') } },
  responses: { 201: json(savedView, 'The view'), 409: problems[409], 422: problems[422] },
});

const change = createRoute({
  method: 'patch',
  path: '/api/views/{id}',
  tags,
  summary: 'Rename a view, or keep another filter under its name',
  request: { params, body: { required: true, ...json(savedViewChange, 'What changes') } },
  responses: { 200: json(savedView, 'The view'), 404: problems[404], 409: problems[409], 422: problems[422] },
});

const remove = createRoute({
  method: 'delete',
  path: '/api/views/{id}',
  tags,
  summary: 'Remove a view',
  request: { params },
  responses: { 204: { description: 'Removed' }, 404: problems[404] },
});

/** Each person's own named filters. */
export function savedViewRoutes(deps: Deps) {
  const { db } = deps;
  return routeGroup()
    .openapi(list, async context =>
      context.json({ data: await listSavedViews(db, personOf(context.get('principal'))) }, 200),
    )
    .openapi(add, async context => {
      const person = personOf(context.get('principal'));
      const { name, query } = context.req.valid('json');
      if ((await listSavedViews(db, person)).length >= most) {
        throw new ProblemError(422, 'too_many_views', { detail: `At most ${most} views are kept.` });
      }
      const view = { id: newId(deps, 'view'), name, query, createdAt: deps.now() };
      return context.json(await addSavedView(db, person, view).catch(nameTaken(name)), 201);
    })
    .openapi(change, async context => {
      const { id } = context.req.valid('param');
      const changes = context.req.valid('json');
      const person = personOf(context.get('principal'));
      const view = await changeSavedView(db, person, id, changes).catch(nameTaken(changes.name));
      return context.json(view ?? unknownView(id), 200);
    })
    .openapi(remove, async context => {
      const { id } = context.req.valid('param');
      if (!(await removeSavedView(db, personOf(context.get('principal')), id))) unknownView(id);
      return context.body(null, 204);
    });
}

function unknownView(id: string): never {
  throw new ProblemError(404, 'unknown_view', { detail: `You have no view ${id}.` });
}

function nameTaken(name = '') {
  return (error: unknown): never => {
    if (sqlState(error) !== '23505') throw error;
    const reason = `You have a view "${name}" already.`;
    throw new ProblemError(409, 'name_taken', { detail: reason, errors: [{ field: 'name', reason }] });
  };
}
