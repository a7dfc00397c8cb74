import { createRoute } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import type { Principal } from '../principal.ts';
import { ProblemError, problems } from '../problems.ts';
import { type SessionShown, sessionChange, sessionShown, signIn } from '../schemas/session.ts';
import { newSecret } from '../secrets.ts';
import { endSession, startSession } from '../sessions.ts';
import { countAttempt, forgetAttempts } from '../signInLimit.ts';
import { json } from './json.ts';

const start = createRoute({
  method: 'post',
  path: '/api/session',
  tags: ['session'],
  summary: 'Sign in',
  request: { body: { required: true, ...json(signIn, 'E-mail and password') } },
  responses: {
    200: json(sessionShown, 'Signed in'),
    401: problems[401],
    422: problems[422],
    429: problems[429],
  },
});

const read = createRoute({
  method: 'get',
  path: '/api/session',
  tags: ['session'],
  summary: 'Who is signed in',
  responses: { 200: json(sessionShown, 'The person'), 401: problems[401] },
});

const change = createRoute({
  method: 'patch',
  path: '/api/session',
  tags: ['session'],
  summary: "Set the person's language",
  request: { body: { required: true, ...json(sessionChange, 'What to change') } },
  responses: { 200: json(sessionShown, 'The person'), 401: problems[401], 422: problems[422] },
});

const end = createRoute({
  method: 'delete',
  path: '/api/session',
  tags: ['session'],
  summary: 'Sign out',
  responses: { 204: { description: 'Signed out' }, 401: problems[401] },
});

/** Signing in and out. An unknown e-mail and a wrong password get the same answer after the same work. */
export function sessionRoutes(deps: Deps) {
  let nobodysHash: Promise<string> | undefined;
  return routeGroup()
    .openapi(start, async context => {
      const { email, password } = context.req.valid('json');
      const attempt = await countAttempt(deps, email, deps.clientAddress?.(context));
      const found = await deps.db
        .selectFrom('people')
        .select(['id', 'name', 'email', 'role', 'language', 'password_hash'])
        .where(sql<string>`lower(email)`, '=', email.toLowerCase())
        .where('disabled_at', 'is', null)
        .executeTakeFirst();
      nobodysHash ??= deps.passwords.hash(newSecret(deps));
      const matches = await deps.passwords.matches(password, found?.password_hash ?? (await nobodysHash));
      if (!found?.password_hash || !matches) {
        throw new ProblemError(401, 'wrong_sign_in', { detail: 'This e-mail and password do not go together.' });
      }
      await forgetAttempts(deps, attempt);
      await startSession(deps, context, found.id);
      return context.json(shown({ kind: 'person', ...found }), 200);
    })
    .openapi(read, context => context.json(shown(context.get('principal')), 200))
    .openapi(change, async context => {
      const { person } = shown(context.get('principal'));
      const { language } = context.req.valid('json');
      await deps.db.updateTable('people').set({ language }).where('id', '=', person.id).execute();
      return context.json({ person: { ...person, language } }, 200);
    })
    .openapi(end, async context => {
      await endSession(deps, context);
      return context.body(null, 204);
    });
}

function shown(principal: Principal): SessionShown {
  if (principal.kind !== 'person') throw new ProblemError(403, 'not_permitted');
  const { id, name, email, role, language } = principal;
  return { person: { id, name, email, role, language } };
}
