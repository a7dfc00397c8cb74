import type { Context } from 'hono';
import type { Actor, Role } from '#domain/people.ts';
import { findApiKey } from './apiKeys.ts';
import type { Deps } from './deps.ts';
import type { PrincipalKind } from './permissions.ts';
import { ProblemError } from './problems.ts';
import { hashSecret } from './secrets.ts';
import { findSession } from './sessions.ts';

/** Who asks. */
export type Principal =
  | { kind: 'person'; id: string; name: string; email: string; role: Role; language: string }
  | { kind: 'shop'; id: string; name: string }
  | { kind: 'operator' };

/** How the permission table names a principal. */
export function principalKind(principal: Principal): PrincipalKind {
  return principal.kind === 'person' ? principal.role : principal.kind;
}

/** The actor that stands in the events. The operator acts as an admin. */
export function actorOf(principal: Principal): Actor {
  switch (principal.kind) {
    case 'person':
      return { kind: 'person', id: principal.id, role: principal.role };
    case 'shop':
      return { kind: 'shop', id: principal.id };
    case 'operator':
      return { kind: 'person', id: 'operator', role: 'admin' };
  }
}

/** The language in which whoever asks is told why something was refused. */
export function languageOf(principal: Principal): 'en' | 'fr' {
  return principal.kind === 'person' && principal.language.startsWith('fr') ? 'fr' : 'en';
}

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Who asks, by bearer token (operator or API key) or by session; undefined when it is nobody.
 * A session travels by itself with a forged request, so one that changes something must be our own page's.
 */
export async function identify(deps: Deps, context: Context): Promise<Principal | undefined> {
  const bearer = /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    // Hashes are compared, so the time that it takes tells nothing of the token.
    if (deps.operatorToken && hashSecret(bearer) === hashSecret(deps.operatorToken)) return { kind: 'operator' };
    return findApiKey(deps, bearer);
  }
  const token = deps.session.read(context);
  if (token === undefined) return undefined;
  requireOwnRequest(deps, context);
  return findSession(deps, context, token);
}

/** Refuses a state-changing request that another site made the browser send. */
export function requireOwnRequest(deps: Deps, context: Context): void {
  if (!unsafe.has(context.req.method) || deps.session.isOwnRequest(context)) return;
  throw new ProblemError(403, 'foreign_request', { detail: 'This request was sent by another site.' });
}
