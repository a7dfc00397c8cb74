import { claimNumber } from './present/claimNumber.ts';
import { ProblemError } from './problems.ts';

/** @throws ProblemError 404 */
export function unknownClaim(id: number): never {
  throw new ProblemError(404, 'no_such_claim', { detail: `There is no claim ${claimNumber(id)}.` });
}
