import { createRoute, z } from '@hono/zod-openapi';
import { roles } from '#domain/people.ts';
import { recordHouseEvent } from '#store/events/recordHouseEvent.ts';
import { transact } from '#store/transact.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { actorOf } from '../principal.ts';
import { ProblemError, problems } from '../problems.ts';
import { screenLanguages } from '../schemas/session.ts';
import { newId, newSecret } from '../secrets.ts';
import { storableText } from '../storableText.ts';
import { json } from './json.ts';

const newPerson = z
  .strictObject({
    email: z.email().max(200),
    name: z.string().trim().min(1).max(200),
    role: z.enum(roles),
    language: z.enum(screenLanguages).default('en'),
  })
  .superRefine((person, context) => storableText(person, context))
  .openapi('NewPerson');

const personMade = z
  .object({ id: z.string(), email: z.string(), name: z.string(), role: z.enum(roles), password: z.string() })
  .openapi('PersonMade', { description: 'The password is drawn here and shown this once.' });

const create = createRoute({
  method: 'post',
  path: '/api/people',
  tags: ['people'],
  summary: 'Add somebody to the team',
  request: { body: { required: true, ...json(newPerson, 'Who they are') } },
  responses: { 201: json(personMade, 'Added'), 409: problems[409], 422: problems[422] },
});

/** Adding people to the team. */
export function newPersonRoutes(deps: Deps) {
  return routeGroup().openapi(create, async context => {
    const { email: given, name, role, language } = context.req.valid('json');
    const email = given.toLowerCase();
    const [id, password] = [newId(deps, 'person'), newSecret(deps).slice(0, 20)];
    const password_hash = await deps.passwords.hash(password);
    const row = { id, email, name, role, language, password_hash, disabled_at: null, created_at: deps.now() };
    const actor = actorOf(context.get('principal'));
    const added = await transact(deps.db, async trx => {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('people')
        .values(row)
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows !== 1n) return false;
      await recordHouseEvent(trx, { type: 'person_added', at: row.created_at, actor, subject: id, details: { role } });
      return true;
    });
    if (!added) {
      const errors = [{ field: 'email', reason: 'is known already' }];
      throw new ProblemError(409, 'known_email', { detail: `Somebody has the address ${email} already.`, errors });
    }
    context.header('cache-control', 'no-store');
    return context.json({ id, email, name, role, password }, 201);
  });
}
