import { findReceived, type Received } from '#store/claims/findReceived.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../problems.ts';

/** The claim that came in under an external id. @throws ProblemError 404 when none did. */
export async function claimOfExternalId(deps: Deps, externalId: string): Promise<Received> {
  const found = (await findReceived(deps.db, [externalId])).get(externalId);
  if (!found) throw new ProblemError(404, 'unknown_claim', { detail: `No claim came in as "${externalId}".` });
  return found;
}
