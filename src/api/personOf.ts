import type { Principal } from './principal.ts';
import { ProblemError } from './problems.ts';

/** The id of the person who asks. @throws ProblemError 403 when it is a program. */
export function personOf(principal: Principal): string {
  if (principal.kind === 'person') return principal.id;
  throw new ProblemError(403, 'not_permitted', { detail: 'This is for people who are signed in.' });
}
