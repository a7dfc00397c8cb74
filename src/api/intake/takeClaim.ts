import type { z } from '@hono/zod-openapi';
import type { Claim } from '#domain/claim.ts';
import { decide } from '#domain/lifecycle/decide.ts';
import { judge } from '#domain/lifecycle/judge.ts';
import type { Actor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import type { Verdict } from '#domain/verdict.ts';
import { findReceived } from '#store/claims/findReceived.ts';
import { loadClaim } from '#store/claims/loadClaim.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../problems.ts';
import { commandOf, type NewClaim, receiveClaims } from '../receiveClaims.ts';
import { refusedProblem } from '../refusedProblem.ts';
import type { claimChecked, claimTaken } from '../schemas/intake.ts';
import type { ClaimRecord } from './claimRecord.ts';
import { newClaimOfRecord } from './newClaimOfRecord.ts';

type Taken = z.infer<typeof claimTaken>;
type Checked = z.infer<typeof claimChecked>;

/**
 * Takes a claim in, or in a dry run only says what would become of it. @throws ProblemError 409 when another body came in under its
 * external id, 422 when it is refused.
 */
export async function takeClaim(
  deps: Deps,
  record: ClaimRecord,
  actor: Actor,
  dryRun: boolean,
): Promise<Taken | Checked> {
  const { externalId } = record;
  if ((record.evidence?.length ?? 0) > 0) {
    const reason = `photos are sent to /api/intake/claims/${encodeURIComponent(externalId)}/evidence`;
    throw new ProblemError(422, 'invalid', { errors: [{ field: 'evidence', reason }] });
  }
  const claim = newClaimOfRecord({ ...record, evidence: undefined });
  if (dryRun) return check(deps, claim, actor);
  const [answer] = await receiveClaims(deps, [claim], actor);
  if (answer === undefined) throw new Error('A claim was handed over and not answered');
  if (isRefusal(answer)) throw refusedProblem(answer, 'en');
  if (!answer.known) return { ...taken(answer.claim, answer.assessment.verdict), externalId, known: false };
  if (!answer.sameBody) throw otherBody(externalId, answer.claimId);
  const { claim: known } = (await loadClaim(deps.db, { id: answer.claimId }))!;
  return { ...taken(known, judge(known, deps.now()).assessment.verdict), externalId, known: true };
}

async function check(deps: Deps, claim: NewClaim, actor: Actor): Promise<Checked> {
  const { externalId, bodyHash } = claim;
  const before = (await findReceived(deps.db, [externalId])).get(externalId);
  if (before && before.bodyHash !== bodyHash) throw otherBody(externalId, before.id);
  const now = deps.now();
  const decided = decide(undefined, commandOf(claim, claim.facts), actor, now, deps.houseRules);
  if (isRefusal(decided)) throw refusedProblem(decided, 'en');
  const [received] = decided.events;
  if (received?.type !== 'received') throw new Error('A claim that comes in begins with its reception');
  const { verdict } = judge(received.payload, now).assessment;
  return { externalId, known: before !== undefined, dryRun: true, verdict };
}

function taken({ id, status }: Pick<Claim, 'id' | 'status'>, verdict: Verdict): Omit<Taken, 'externalId' | 'known'> {
  return { id, number: `C-${id}`, status, verdict };
}

function otherBody(externalId: string, claimId: number): ProblemError {
  const detail = `C-${claimId} came in as "${externalId}" with another content. What is known is not overwritten.`;
  return new ProblemError(409, 'other_body', {
    detail,
    errors: [{ field: 'externalId', reason: 'is known with another content' }],
  });
}
