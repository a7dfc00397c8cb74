import type { z } from '@hono/zod-openapi';
import { judge } from '#domain/lifecycle/judge.ts';
import type { Actor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import { findReceived } from '#store/claims/findReceived.ts';
import { loadClaim } from '#store/claims/loadClaim.ts';
import { decideNew } from '../decideNew.ts';
import type { Deps } from '../deps.ts';
import { claimNumber } from '../present/claimNumber.ts';
import { ProblemError } from '../problems.ts';
import { isSameBody, type NewClaim, receiveClaimsIn, receiving } from '../receiveClaims.ts';
import { refusedProblem } from '../refusedProblem.ts';
import type { claimChecked, claimTaken } from '../schemas/intake.ts';
import { addPhotosIn } from './addPhotos.ts';
import type { ClaimRecord } from './claimRecord.ts';
import { readColleagues } from './history/colleagues.ts';
import { namesIn } from './history/pastSteps.ts';
import { newClaimOfRecord } from './newClaimOfRecord.ts';
import type { PhotoRead } from './takePhoto.ts';
import { invalid } from './uploadedPhotos.ts';

type Taken = z.infer<typeof claimTaken>;
type Checked = z.infer<typeof claimChecked>;

/**
 * Takes a claim in with the photos that came with it, all of it or nothing; in a dry run only says what would become of it. @throws
 * ProblemError 409 when another body came in under its external id, 422 when it or a photo is refused.
 */
export async function takeClaim(
  deps: Deps,
  record: ClaimRecord,
  actor: Actor,
  dryRun: boolean,
  photos: readonly PhotoRead[] = [],
): Promise<Taken | Checked> {
  const { externalId } = record;
  if ((record.evidence?.length ?? 0) > 0) {
    const reason = `photos come in the same form, or to /api/intake/claims/${encodeURIComponent(externalId)}/evidence`;
    throw invalid([{ field: 'evidence', reason }]);
  }
  const claim = newClaimOfRecord({ ...record, evidence: undefined });
  if (dryRun) return check(deps, claim, actor);
  return receiving(deps, async trx => {
    const [answer] = await receiveClaimsIn(deps, trx, [claim], actor);
    if (answer === undefined) throw new Error('A claim was handed over and not answered');
    if (isRefusal(answer)) throw refusedProblem(answer, 'en');
    if (answer.known && !answer.sameBody) throw otherBody(externalId, answer.claimId);
    const claimId = answer.known ? answer.claimId : answer.claim.id;
    const added = photos.length > 0 ? { photos: await addPhotosIn(deps, trx, claimId, photos, actor) } : {};
    const { claim: standing } = (await loadClaim(trx, { id: claimId }))!;
    const { id, status } = standing;
    const { verdict } = judge(standing, deps.now()).assessment;
    return { id, number: claimNumber(id), status, verdict, externalId, known: answer.known, ...added };
  });
}

async function check(deps: Deps, claim: NewClaim, actor: Actor): Promise<Checked> {
  const { externalId, bodyHash } = claim;
  const before = (await findReceived(deps.db, [externalId])).get(externalId);
  if (before && !isSameBody(before.bodyHash, bodyHash)) throw otherBody(externalId, before.id);
  const now = deps.now();
  const colleagues = await readColleagues(deps, deps.db, namesIn(claim.history));
  const decided = decideNew(deps, claim, claim.facts, { claimId: 0, actor, now, colleagues });
  if (isRefusal(decided)) throw refusedProblem(decided, 'en');
  const { verdict } = judge(decided.claim, now).assessment;
  return { externalId, known: before !== undefined, dryRun: true, verdict };
}

function otherBody(externalId: string, claimId: number): ProblemError {
  const detail = `${claimNumber(claimId)} came in as "${externalId}" with another content. What is known is not overwritten.`;
  return new ProblemError(409, 'other_body', {
    detail,
    errors: [{ field: 'externalId', reason: 'is known with another content' }],
  });
}
