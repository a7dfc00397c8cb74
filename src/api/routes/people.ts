import { createRoute } from '@hono/zod-openapi';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { principalKind } from '../principal.ts';
import { peoplePage } from '../schemas/session.ts';
import { json } from './json.ts';

const list = createRoute({
  method: 'get',
  path: '/api/people',
  tags: ['people'],
  summary: 'The team: everyone who can be given a claim',
  responses: { 200: json(peoplePage, 'The team, by name') },
});

/** The team, without those who left. E-mail addresses are for those who look after people. */
export function peopleRoutes(deps: Deps) {
  return routeGroup().openapi(list, async context => {
    const people = await deps.db
      .selectFrom('people')
      .select(['id', 'name', 'role', 'email'])
      .where('disabled_at', 'is', null)
      .orderBy('name')
      .orderBy('id')
      .execute();
    const data =
      principalKind(context.get('principal')) === 'agent' ? people.map(({ email, ...rest }) => rest) : people;
    return context.json({ data }, 200);
  });
}
