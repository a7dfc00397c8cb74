import { BadCursor } from '#store/claims/pageCursor.ts';
import { ProblemError } from './problems.ts';

/** Turns the store's word on a cursor that is none of ours into a problem; throws whatever else it is given again. @throws ProblemError 422 */
export function refuseBadCursor(error: unknown): never {
  if (!(error instanceof BadCursor)) throw error;
  throw new ProblemError(422, 'invalid', { errors: [{ field: 'after', reason: error.message }] });
}
