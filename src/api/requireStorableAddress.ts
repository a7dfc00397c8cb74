import type { MiddlewareHandler } from 'hono';
import { ProblemError } from './problems.ts';

/** No database takes U+0000, so no path and no query can mean anything with it. */
export const requireStorableAddress: MiddlewareHandler = (context, next) => {
  if (context.req.url.includes('%00')) {
    throw new ProblemError(400, 'malformed_request', { detail: 'The address holds the character U+0000.' });
  }
  return next();
};
