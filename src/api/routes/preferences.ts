import { createRoute } from '@hono/zod-openapi';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { personOf } from '../personOf.ts';
import { problems } from '../problems.ts';
import { type Preferences, preferences } from '../schemas/preferences.ts';
import { json } from './json.ts';

const read = createRoute({
  method: 'get',
  path: '/api/preferences',
  tags: ['views'],
  summary: 'How you look at the console',
  responses: { 200: json(preferences, 'What you chose') },
});

const change = createRoute({
  method: 'patch',
  path: '/api/preferences',
  tags: ['views'],
  summary: 'Choose how you look at the console',
  request: { body: { required: true, ...json(preferences, 'What changes; null: as the console has it') } },
  responses: { 200: json(preferences, 'What you chose'), 422: problems[422] },
});

/** What each person chose for themselves. */
export function preferenceRoutes({ db }: Deps) {
  const chosenBy = async (person: string): Promise<Preferences> => {
    const rows = await db.selectFrom('preferences').select(['name', 'value']).where('person_id', '=', person).execute();
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  };
  return routeGroup()
    .openapi(read, async context => context.json(await chosenBy(personOf(context.get('principal'))), 200))
    .openapi(change, async context => {
      const person = personOf(context.get('principal'));
      for (const [name, value] of Object.entries(context.req.valid('json'))) {
        await db
          .insertInto('preferences')
          .values({ person_id: person, name, value: JSON.stringify(value) })
          .onConflict(conflict =>
            conflict.columns(['person_id', 'name']).doUpdateSet(eb => ({ value: eb.ref('excluded.value') })),
          )
          .execute();
      }
      return context.json(await chosenBy(person), 200);
    });
}
