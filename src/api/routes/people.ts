import { createRoute } from '@hono/zod-openapi';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import type { PrincipalKind } from '../permissions.ts';
import { principalKind } from '../principal.ts';
import { peoplePage } from '../schemas/session.ts';
import { todayAt } from '../team/readTeam.ts';
import { json } from './json.ts';

const list = createRoute({
  method: 'get',
  path: '/api/people',
  tags: ['people'],
  summary: 'The team: everyone who can sign in, with what they are there for',
  responses: { 200: json(peoplePage, 'The team, by name') },
});

const looksAfterPeople: ReadonlySet<PrincipalKind> = new Set(['manager', 'admin', 'operator']);

/** The team, without those who left. E-mail addresses are for those who look after people. */
export function peopleRoutes(deps: Deps) {
  return routeGroup().openapi(list, async context => {
    const people = await deps.db
      .selectFrom('people')
      .select(['id', 'name', 'role', 'email', 'away_until'])
      .where('disabled_at', 'is', null)
      .orderBy('name')
      .orderBy('id')
      .execute();
    const today = todayAt(deps.now());
    const showsEmail = looksAfterPeople.has(principalKind(context.get('principal')));
    const data = people.map(({ email, away_until, ...rest }) => ({
      ...rest,
      ...(showsEmail ? { email } : {}),
      ...(away_until !== null && away_until > today ? { awayUntil: away_until } : {}),
    }));
    return context.json({ data }, 200);
  });
}
