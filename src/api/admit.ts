import type { Context, Hono, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { ApiEnv } from './apiEnv.ts';
import type { Deps } from './deps.ts';
import { permissionOf } from './permissions.ts';
import { identify, principalKind, requireOwnRequest } from './principal.ts';
import { ProblemError } from './problems.ts';

/** The one place that reads the permission table: nobody known is a 401, somebody who may not a 403. */
export function admit(deps: Deps): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const route = matchedRoutes(context).find(({ method }) => method !== 'ALL');
    if (!route) return next();
    const allowed = permissionOf(route.method, route.path);
    if (allowed === 'open') {
      requireOwnRequest(deps, context);
      await next();
      return keepPrivate(context);
    }
    const principal = await identify(deps, context);
    if (!principal) throw new ProblemError(401, 'not_signed_in', { detail: 'Sign in, or send a key.' });
    if (!allowed?.includes(principalKind(principal))) {
      throw new ProblemError(403, 'not_permitted', { detail: `Not open to the role ${principalKind(principal)}.` });
    }
    context.set('principal', principal);
    await next();
    return keepPrivate(context);
  };
}

/** What is answered about people is kept by no cache, unless its route says otherwise. */
function keepPrivate({ res }: Context): void {
  if (!res.headers.has('cache-control')) res.headers.set('cache-control', 'no-store');
}

/** @throws Error naming each route that the permission table does not have. */
export function requirePermissions(app: Pick<Hono, 'routes'>): void {
  const missing = app.routes.filter(({ method, path }) => method !== 'ALL' && permissionOf(method, path) === undefined);
  if (missing.length === 0) return;
  throw new Error(
    `Not in src/api/permissions.ts: ${missing.map(({ method, path }) => `${method} ${path}`).join(', ')}`,
  );
}
